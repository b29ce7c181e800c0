/** A number from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: small, and the same for the same seed everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const LONGEST = 131_072;
// What readers look for, and what has confused parsers.
const PIECES = [
  '\n',
  '\r',
  '\r\n\r\n',
  ' ',
  '\t',
  '@',
  '<',
  '>',
  '<a@example.com>: ',
  '550 ',
  '550-5.1.1 ',
  ' 5.7.606 ',
  '-> 550 ',
  '<<< 550 ',
  '>>> RCPT To:<a@example.com>\n',
  '[192.0.2.1]',
  'IPv6:2001:db8::1',
  '::ffff:192.0.2.1',
  '127.255.255.254',
  'Final-Recipient: rfc822; ',
  'Action: failed\n',
  'Status: 5.0.0\n',
  'Diagnostic-Code: smtp; ',
  'Reporting-MTA: dns; a\n',
  '--',
  '--b\n',
  'Content-Type: multipart/mixed; boundary="',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  '=?utf-8?q?',
  '=E2=80=AE',
  '&#x40;',
  '<!--',
  '<style>',
  '<pre>',
  '{"notificationType":"Bounce","bounce":',
  '----- Transcript of session follows -----\n',
  '----- Original message -----\n',
  'Generating server: ',
  "Remote Server returned '",
  '(expanded from: <',
  '(reason: ',
  '\u0000',
  '\u202e',
  '\u00ad',
  '\ud83d',
  '收件人',
  'İ',
];

type Mutation = (text: string, other: string, random: Random) => string;

const between = (text: string, random: Random): [number, number] => {
  const from = random(text.length + 1);
  return [from, Math.min(text.length, from + random(1 + Math.max(1, text.length >> random(10))))];
};
const piece = (random: Random) => PIECES[random(PIECES.length)] ?? '';

const mutations: readonly Mutation[] = [
  (text, _, random) => {
    const [from, to] = between(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, _, random) => {
    const [from, to] = between(text, random);
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  (text, _, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + piece(random) + text.slice(at);
  },
  (text, _, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(random(random(4) === 0 ? 65_536 : 128)) + text.slice(at + 1);
  },
  (text, other, random) => {
    const [from, to] = between(other, random);
    const at = random(text.length + 1);
    return text.slice(0, at) + other.slice(from, to) + text.slice(at);
  },
  (text, _, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + piece(random).repeat(1 + random(2_000)) + text.slice(at);
  },
  (text, _, random) => {
    const lines = text.split('\n');
    const [from, to] = [random(lines.length), random(lines.length)];
    [lines[from], lines[to]] = [lines[to] ?? '', lines[from] ?? ''];
    return lines.join('\n');
  },
  (text) => text.replaceAll('\n', '\n\n'),
  (text) => text.replace(/^/gm, '> '),
  (text, _, random) => text.slice(0, random(text.length + 1)),
];

/** A text, changed one to eight times; now and then with a part of another. */
export function mutate(text: string, other: string, random: Random): string {
  let changed = text;
  for (let left = 1 + random(8); left > 0; left--) {
    const mutation = mutations[random(mutations.length)];
    if (mutation) changed = mutation(changed, other, random).slice(0, LONGEST);
  }
  return changed;
}
