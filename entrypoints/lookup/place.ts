import { limits } from '../../core/limits';

/** What stands behind the `#` of this page's address: it is checked like typed text, and never looked up by itself. */
export function typedIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).slice(0, limits.ipChars);
  } catch {
    return '';
  }
}
