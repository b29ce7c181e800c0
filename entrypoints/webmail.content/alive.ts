import { browser } from 'wxt/browser';

/** Whether the extension is still there: scripts that outlive an update, or its being switched off, find no id any more. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
