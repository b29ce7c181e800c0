import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addFinder } from './webmail.content/add-finder';
import { type Reading, readPage } from './webmail.content/read';

/** Reads one frame, once, because the user asked; what it returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript({
  globalName: false,
  main(): Reading {
    addFinder();
    return readPage(document);
  },
});
