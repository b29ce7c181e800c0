import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './webmail.content/start';

/**
 * Watches a webmail. Registered by the background for the sites that were granted, one by one. No content script of the
 * framework's kind: that one speaks of itself in events which the page hears.
 */
export default defineUnlistedScript({ globalName: false, main: () => void start(document) });
