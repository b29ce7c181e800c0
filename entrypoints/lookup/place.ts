import { limits } from '../../core/limits';

function fromAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)).slice(0, limits.ipChars);
  } catch {
    return '';
  }
}

/** What stands in the box at first: an address or a domain behind the `#`. It is checked like typed text, never looked up by itself. */
export const typed: string = fromAddress();
