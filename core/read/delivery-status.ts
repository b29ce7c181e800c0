import { limits } from '../limits';
import { addressOfField } from './address';
import type { DeliveryAction } from './bounce';
import { cutAt, linesOf } from './lines';

/** Per-recipient fields of a delivery status (RFC 3464, 2.3), values unfolded. */
export interface StatusRecord {
  readonly finalRecipient: string | null;
  readonly originalRecipient: string | null;
  readonly action: DeliveryAction | null;
  readonly status: string | null;
  readonly diagnosticCode: string | null;
  readonly remoteMta: string | null;
}

/** A delivery status: its per-message fields and its recipients. */
export interface DeliveryStatus {
  readonly message: ReadonlyMap<string, string>;
  readonly records: readonly StatusRecord[];
}

type Fields = Map<string, string>;

const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,60}) ?: ?/;
const STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
const STATUS_COMMENT = /^[245]\.\d{1,3}\.\d{1,3} ?\((.{3,500})\)$/;
const ACTIONS = /^(?:failed|failure|fail|delayed|delay|delivered|relayed|expanded)/i;
const PER_RECIPIENT = new Set([
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'diagnostic-code',
  'remote-mta',
  'x-actual-recipient',
]);

/** Blocks of fields, unfolded. A repeated Final-Recipient starts a new block where the blank line was lost. */
function blocksOf(lines: readonly string[]): Fields[] {
  const blocks: Fields[] = [];
  let block: Fields = new Map();
  let last = '';
  const close = () => {
    if (block.size > 0) blocks.push(block);
    block = new Map();
    last = '';
  };
  for (const line of lines) {
    if (!line.trim()) {
      close();
      continue;
    }
    const field = FIELD.exec(line);
    if (field?.[1]) {
      const name = field[1].toLowerCase();
      if (
        (name === 'final-recipient' && block.has(name)) ||
        (name === 'original-recipient' && block.has('final-recipient') && block.has('action') && block.has('status'))
      )
        close();
      if (!block.has(name)) block.set(name, line.slice(field[0].length).trim());
      last = name;
    } else if (last) {
      block.set(last, cutAt(`${block.get(last) ?? ''} ${line.trim()}`, limits.diagnosticChars));
    }
  }
  close();
  return blocks;
}

function actionOf(value: string | undefined): DeliveryAction | null {
  const word = ACTIONS.exec(value?.trim() ?? '')?.[0].toLowerCase();
  if (!word) return null;
  if (word.startsWith('fail')) return 'failed';
  if (word.startsWith('delay')) return 'delayed';
  return word as DeliveryAction;
}

function record(fields: Fields): StatusRecord {
  const remote = fields
    .get('remote-mta')
    ?.replace(/^[a-z-]{1,20} ?; ?/i, '')
    .trim();
  const final = fields.get('final-recipient');
  const original = fields.get('original-recipient');
  return {
    finalRecipient: final === undefined ? null : addressOfField(final),
    originalRecipient: original === undefined ? null : addressOfField(original),
    action: actionOf(fields.get('action')),
    status: STATUS.exec(fields.get('status') ?? '')?.[0] ?? null,
    // Old servers put the reason behind the code: `Status: 4.0.0 (host name lookup failure)`
    diagnosticCode:
      cutAt(fields.get('diagnostic-code') ?? '', limits.diagnosticChars) ||
      STATUS_COMMENT.exec(fields.get('status') ?? '')?.[1] ||
      null,
    remoteMta: remote || null,
  };
}

/** A record whose fields a stray blank line cut off. */
function completed(first: StatusRecord, rest: StatusRecord): StatusRecord {
  return {
    ...first,
    action: first.action ?? rest.action,
    status: first.status ?? rest.status,
    diagnosticCode: first.diagnosticCode ?? rest.diagnosticCode,
    remoteMta: first.remoteMta ?? rest.remoteMta,
  };
}

/**
 * Reads the text of a message/delivery-status part, or of one shown inline. Takes what is there: missing blank lines,
 * wrong order and unknown fields are common.
 */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const message: Fields = new Map();
  const records: StatusRecord[] = [];
  for (const fields of blocksOf(linesOf(text))) {
    const names = [...fields.keys()];
    const isRecipient =
      fields.has('final-recipient') ||
      fields.has('original-recipient') ||
      (fields.has('action') && fields.has('status'));
    const last = records.at(-1);
    if (isRecipient && records.length < limits.recipients) records.push(record(fields));
    else if (last && fields.has('diagnostic-code')) records[records.length - 1] = completed(last, record(fields));
    for (const name of names)
      if (!PER_RECIPIENT.has(name) && !message.has(name)) message.set(name, fields.get(name) ?? '');
  }
  return { message, records };
}
