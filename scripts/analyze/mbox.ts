const NEWLINE = 10;
const SEPARATOR = 'From ';
/** Sender and date are shorter together. */
const SEPARATOR_BYTES = 400;
const TIME = /^From \S{1,320} [^\n]{0,40}\d\d:\d\d/;

function isSeparator(bytes: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < SEPARATOR.length; offset++) {
    if (bytes[at + offset] !== SEPARATOR.charCodeAt(offset)) return false;
  }
  return TIME.test(new TextDecoder('windows-1252').decode(bytes.subarray(at, at + SEPARATOR_BYTES)));
}

/**
 * Splits a mailbox (RFC 4155) at `From ` lines that follow an empty line or begin the file. Without any, the whole is
 * one message; an empty file gives one empty message, so that the reason can be told.
 */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  let emptyBefore = true;
  for (let at = 0; at < bytes.length; ) {
    if (emptyBefore && isSeparator(bytes, at)) starts.push(at);
    const feed = bytes.indexOf(NEWLINE, at);
    const end = feed < 0 ? bytes.length : feed;
    emptyBefore = end === at || (end === at + 1 && bytes[at] === 13);
    at = end + 1;
  }
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}
