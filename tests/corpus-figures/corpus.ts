import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the corpus says of one recipient; empty strings where nothing is known. */
export interface TrueRecipient {
  readonly recipient: string;
  readonly alias: string | null;
  readonly status: string;
  readonly status_derived: boolean;
  readonly replycode: string;
  readonly reason: string;
  readonly visible: { readonly recipient: boolean; readonly status: boolean; readonly replycode: boolean };
}
export interface TrueBounce {
  readonly id: string;
  readonly file: string;
  readonly kind: 'failure' | 'delay' | 'success';
  readonly is_bounce: boolean;
  readonly mta: readonly string[];
  readonly languages: readonly string[];
  /** Whether Microsoft's servers refused the mail. */
  readonly microsoft_rejected: boolean;
  readonly dsn: readonly { readonly action?: string }[];
  readonly recipients: readonly TrueRecipient[];
}
interface Negative {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
}
interface Rendered {
  readonly subject: string | null;
  readonly from: string | null;
  readonly text: string;
}
interface Fragment {
  readonly id: string;
  readonly text: string;
  readonly recipient: string | null;
  readonly replycode: string | null;
  readonly status: string | null;
}
export interface Corpus {
  readonly folder: string;
  readonly bounces: readonly TrueBounce[];
  readonly negatives: readonly Negative[];
  readonly rendered: Readonly<Record<string, Rendered>>;
  readonly fragments: readonly Fragment[];
}

/** Messages whose label does not fit what they are: the label's name, and why. Left out of the count. */
export const wrongLabels: Readonly<Record<string, string>> = {
  'crazy-max--fbl_hotmail_002': 'a Postfix bounce (550 mailbox unavailable), labelled as a feedback report',
};

const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Reads the corpus' ground truth and rendered texts. */
export function loadCorpus(folder: string): Corpus {
  const truth = json(folder, 'truth.json');
  return {
    folder,
    bounces: truth.bounces,
    negatives: truth.negatives.filter(({ id }: Negative) => !(id in wrongLabels)),
    rendered: json(folder, 'rendered.json'),
    fragments: json(folder, 'text-only.json'),
  };
}

/** Bytes of one message. */
export function bytesOf(corpus: Corpus, file: string): Uint8Array {
  return readFileSync(join(corpus.folder, file));
}
