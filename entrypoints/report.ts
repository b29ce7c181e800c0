import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addFinder } from './webmail.content/add-finder';
import { fetchReport } from './webmail.content/full-report';

/** Left in the extension's own world, right before, by the background: a script has no arguments. */
declare global {
  var wantedReport: string | undefined;
}

/**
 * Fetches the source of one open message, once, because the user pressed "Read the full report"; what it returns is the
 * result of `scripting.executeScript`.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    addFinder();
    const key = globalThis.wantedReport;
    globalThis.wantedReport = undefined;
    return key === undefined ? null : fetchReport(document, key);
  },
});
