import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addFinder } from './webmail.content/add-finder';

/** Brings the finder by structure to a frame of a webmail that nobody knows by name, beside the script that watches. */
export default defineUnlistedScript({ globalName: false, main: addFinder });
