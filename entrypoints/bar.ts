import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBar } from './webmail.content/bar';
import { addPart } from './webmail.content/parts';

/** Brings the bar to a frame that shows a bounce, beside the script that watches there. */
export default defineUnlistedScript({ globalName: false, main: () => addPart('bar', createBar) });
