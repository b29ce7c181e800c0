import type { Cause } from '../../catalog/schema';

/** What a new entry starts from. */
export interface Start {
  /** `<family>.<name>`. */
  readonly id: string;
  readonly cause: Cause;
  /** A reply as the server wrote it; its addresses already replaced by documentation ones. */
  readonly sample: string;
  /** Where it was read, and the day. */
  readonly where: string;
  readonly read: string;
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The file of a new entry: whole and valid, but for the advice, which a person has to choose. */
export function entrySource({ id, cause, sample, where, read }: Start): string {
  const family = id.slice(0, id.indexOf('.'));
  const status = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(sample)?.[0];
  const receivers = family === 'microsoft' ? '' : `  receivers: [${quote(family)}],\n`;
  const code = status ? `sharedStatus: [${quote(status)}], ` : '';
  return `import type { Rejection } from '../../schema';

export default {
  id: ${quote(id)},
  match: { ${code}text: [${quote(distinctive(sample))}] },
${receivers}  cause: ${quote(cause)},
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: [${quote(sample)}],
  sources: [{ where: ${quote(where)}, read: ${quote(read)} }],
} as const satisfies Rejection;
`;
}

/** The words of a reply behind its codes, up to the first address or number: what the next reply will share. */
function distinctive(sample: string): string {
  const words = sample.replace(/^[\d.\s#;-]+/, '');
  return words.split(/[[<]|\s\d|https?:/)[0]?.trim() || words.trim();
}

/** `camelCase` name of an import. */
const nameOf = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The list of a folder, from its files' names without ending. */
export function folderSource(family: string, files: readonly string[]): string {
  const sorted = [...files].sort();
  const imports = sorted.map((file) => `import ${nameOf(file)} from './${file}';`).join('\n');
  return `import type { Rejection } from '../../schema';
${imports}

/** Every file of this folder; a test compares. */
export const ${nameOf(family)}: readonly Rejection[] = [
${sorted.map((file) => `  ${nameOf(file)},`).join('\n')}
];
`;
}
