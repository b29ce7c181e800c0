import browser, { type Runtime } from 'webextension-polyfill';

/** Whether a message or a port comes from a page of this extension; content scripts and other extensions have ids, too. */
export function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && !!sender.url?.startsWith(browser.runtime.getURL('/'));
}
