const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
/** RFC 1035, 2.3.4, as text without the last dot. */
const NAME_CHARS = 253;

/** Whether a text is a host name (RFC 1123, 2.1) of at least two labels, without the last dot. */
export function isHostName(text: string): boolean {
  const labels = text.split('.');
  return text.length <= NAME_CHARS && labels.length > 1 && labels.every((label) => LABEL.test(label));
}
