/** A text that only a bad day or a bad person writes, of any size; as the text of a report and as a whole source. */
export interface BlownUp {
  readonly name: string;
  readonly text: (size: number) => string;
  /** Only for a source: header and shape around it. */
  readonly source?: true;
}

const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const after = (start: string, piece: string) => (size: number) => start + repeat(piece)(size - start.length);

/** MIME parts in parts, as deep as the size allows. */
function nested(size: number): string {
  let text = 'MIME-Version: 1.0\n';
  for (let depth = 0; text.length < size; depth++)
    text += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
  return text.slice(0, size);
}

const HEADERS = 'From: MAILER-DAEMON@mail.example.org\nSubject: Undelivered Mail Returned to Sender\n';
const MULTIPART = `${HEADERS}Content-Type: multipart/report; boundary="b"\n\n`;
const BASE64 = `${HEADERS}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n`;

/** What has stalled mail readers before: long lines, long lists, nesting, unclosed quotes and tags. */
export const blownUp: readonly BlownUp[] = [
  { name: 'one endless line', text: repeat('550 5.7.606 Access denied ') },
  { name: 'one word', text: repeat('a') },
  { name: 'empty lines', text: repeat('\n') },
  { name: 'blanks', text: repeat(' ') },
  { name: 'blanks at line ends', text: repeat(`x${' '.repeat(500)}\n`) },
  { name: 'recipients', text: repeat('<user@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown\n') },
  { name: 'recipients in one line', text: repeat('user@example.com, ') },
  { name: 'recipients without reply', text: repeat('<user@example.com>:\n\n') },
  { name: 'many different recipients', text: (size) => listed(size, (n) => `<user${n}@example.com>:\n550 no\n\n`) },
  { name: '<', text: repeat('<') },
  { name: '< in lines', text: repeat('<a\n') },
  { name: '@', text: repeat('@') },
  { name: 'a@', text: repeat('a@') },
  { name: 'words before @', text: repeat(`${'a'.repeat(300)}@-`) },
  { name: 'labels', text: repeat('to: from: subject: x\n') },
  { name: 'colons', text: repeat(':') },
  { name: 'digits and dots', text: repeat('5.1.1.') },
  { name: 'short digits and dots', text: repeat('1.') },
  { name: 'hexadecimal groups', text: repeat('2001:db8::') },
  { name: 'reply codes', text: repeat('550 ') },
  { name: 'replies in lines', text: repeat('550 5.1.1 <\n') },
  { name: 'arrows', text: repeat('->') },
  { name: 'arrows with codes', text: repeat("-> '550 ") },
  {
    name: 'replies passed on without end',
    text: (size) => listed(size, (n) => `<user${n}@example.com>: ${'550 x -> '.repeat(140)}550\n\n`),
  },
  { name: 'quote marks', text: repeat('> ') },
  { name: 'brackets', text: repeat('([{') },
  {
    name: 'delivery status',
    text: repeat('Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n\n'),
  },
  {
    name: 'folded field',
    text: after('Final-Recipient: rfc822; a@example.com\nDiagnostic-Code: smtp; 550', '\n more'),
  },
  { name: 'Sendmail session', text: after('----- Transcript of session follows -----\n', '<<< 550-x\n') },
  { name: 'Chinese', text: repeat('退信收件人') },
  { name: 'capital dotted I', text: repeat('İ') },
  { name: 'JSON', text: after('{"notificationType":"Bounce","bounce":', '{"a":[') },
  { name: 'friendly report', text: after('how to fix it\n', 'Recipient Address:\n\n') },
  { name: 'expiry list', text: after('Generating server: a\n\na@example.com\n', "1/1/2026 1:11:11 PM - returned '") },
  { name: 'source: nested parts', source: true, text: nested },
  { name: 'source: parts', source: true, text: after(MULTIPART, '--b\n\nx\n') },
  { name: 'source: boundary look-alikes', source: true, text: after(MULTIPART, '\n--bb') },
  { name: 'source: no boundary', source: true, text: after(MULTIPART.replace('"b"', 'none'), '\n--x\n') },
  { name: 'source: tags', source: true, text: after(`${HEADERS}Content-Type: text/html\n\n`, '<b>') },
  { name: 'source: unclosed tags', source: true, text: after(`${HEADERS}Content-Type: text/html\n\n`, '<a') },
  { name: 'source: unclosed style', source: true, text: after(`${HEADERS}Content-Type: text/html\n\n`, '<style></') },
  { name: 'source: comments', source: true, text: after(`${HEADERS}Content-Type: text/html\n\n`, '<!--') },
  { name: 'source: entities', source: true, text: after(`${HEADERS}Content-Type: text/html\n\n`, '&#x41;&') },
  {
    name: 'source: links',
    source: true,
    text: after(`${HEADERS}Content-Type: text/html\n\n`, '<a href=http://a.example>'),
  },
  { name: 'source: base64', source: true, text: after(BASE64, 'TUFJTEVSLURBRU1PTgo=\n') },
  { name: 'source: base64 junk', source: true, text: after(BASE64, '=*!\n') },
  {
    name: 'source: quoted-printable',
    source: true,
    text: after(BASE64.replace('base64', 'quoted-printable'), '=E2=\n'),
  },
  { name: 'source: encoded words', source: true, text: after('Subject:', ' =?utf-8?q?=E2?=') },
  { name: 'source: header fields', source: true, text: repeat('Received: from a\n by b\n') },
  { name: 'source: header without end', source: true, text: after(HEADERS, 'no field\n') },
];

function listed(size: number, line: (number: number) => string): string {
  let text = '';
  for (let number = 0; text.length < size; number++) text += line(number);
  return text.slice(0, size);
}
