const START = 0x811c9dc5;

/** Short name for a text: equal texts get equal names, different ones almost surely not. No secret, no security. */
export function fingerprint(text: string): string {
  // Both in one pass: this runs over every open message, about once a second while a page changes.
  let [first, second] = [START, START];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}

const KEY_CHARS = 512;

/** What names a message while it is open: the webmail's own id, else what it says. */
export function keyOf(own: string | null, subject: string | null, from: string | null, text: string): string {
  return (own ?? fingerprint([subject, from, text].join('\n'))).slice(0, KEY_CHARS);
}
