import browser, { type Permissions } from 'webextension-polyfill';

/**
 * Asks the browser for access to webmails. Called first thing in a click: Firefox forgets the click at the first await.
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/**
 * Asks the browser to let an address or a name go to one host, first thing in the click that says so. Firefox has a
 * consent of its own for what may come from somebody's mail; other browsers refuse the question.
 */
export function requestLookUp(origin: string): Promise<boolean> {
  const wanted: Permissions.Permissions = { origins: [origin] };
  if (import.meta.env.FIREFOX) wanted.data_collection = ['personalCommunications'];
  return browser.permissions.request(wanted).catch(() => false);
}
