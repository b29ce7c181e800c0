import browser from 'webextension-polyfill';

/**
 * Asks the browser for access to webmails. Called first thing in a click: Firefox forgets the click at the first await.
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}
