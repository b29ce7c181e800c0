import type { LetterKind, LetterParagraph } from './schema';

const assurance: LetterParagraph = { id: 'assurance', when: 'ticked' };
const reach: LetterParagraph = { id: 'reach', facts: ['contact'] };
/** What a refusal is worked on with. */
const attempt = ['ip', 'diagnostic', 'remoteHost', 'date', 'sender', 'recipient', 'subject', 'messageId'] as const;

/** The kinds of letters; their sentences stand in `locales/<lng>/letter.json`. */
export const letters: readonly LetterKind[] = [
  {
    id: 'recipient',
    to: 'recipient',
    refused: true,
    subject: [],
    paragraphs: [
      { id: 'bounced', facts: ['sender'] },
      { id: 'ask' },
      { id: 'limits' },
      { id: 'contact', facts: ['contact'] },
    ],
    below: [{ id: 'admin' }, { id: 'microsoft' }, { id: 'owner', facts: ['ipOwner'], when: 'known' }, assurance],
    needs: ['contact', 'sender', 'recipient', 'ip', 'diagnostic', 'date'],
    technical: [...attempt, 'ipOwner', 'tried'],
  },
  {
    id: 'host',
    to: 'nobody',
    refused: false,
    subject: ['ip'],
    paragraphs: [
      { id: 'host-refused', facts: ['sender', 'ip'] },
      { id: 'host-yours' },
      // Microsoft's S3140 and S3150 send people to their internet access provider.
      { id: 'host-provider', quoted: 'Internet service provider' },
      { id: 'host-cause' },
      { id: 'host-where', facts: ['door'], when: 'known' },
      { id: 'host-meanwhile' },
      { id: 'host-answer' },
      reach,
    ],
    below: [],
    needs: ['contact', 'sender', 'ip', 'diagnostic', 'date'],
    technical: [...attempt, 'tried'],
  },
  {
    id: 'second-request',
    to: 'nobody',
    refused: false,
    subject: ['ip'],
    paragraphs: [
      { id: 'second-thanks', facts: ['ip'] },
      { id: 'second-since', facts: ['since'] },
      { id: 'mail', facts: ['mailKind', 'mailAmount'] },
      { id: 'mended', facts: ['mended'] },
      assurance,
      { id: 'second-ask' },
      reach,
    ],
    below: [],
    needs: ['contact', 'since', 'mailKind', 'mailAmount', 'mended', 'ip', 'diagnostic'],
    technical: ['ticket', 'ip', 'since', 'diagnostic', 'remoteHost', 'date', 'ipOwner', 'tried'],
  },
  {
    id: 'blocklist',
    to: 'blocklist',
    refused: false,
    subject: ['listed'],
    paragraphs: [
      { id: 'list-listed', facts: ['listed', 'list'] },
      { id: 'mended', facts: ['mended'] },
      assurance,
      { id: 'mail', facts: ['mailKind', 'mailAmount'], when: 'known' },
      { id: 'list-ask' },
      reach,
    ],
    below: [],
    needs: ['contact', 'mended', 'list', 'listed'],
    technical: ['list', 'listed', 'since', 'diagnostic', 'remoteHost', 'date'],
  },
  {
    id: 'abuse',
    to: 'nobody',
    refused: false,
    subject: ['source'],
    paragraphs: [
      { id: 'abuse-received', facts: ['source', 'received'] },
      { id: 'abuse-what', facts: ['unwanted'] },
      { id: 'abuse-ask' },
      { id: 'abuse-headers' },
      { id: 'reach', facts: ['contact'], when: 'known' },
    ],
    below: [],
    needs: ['source', 'received', 'unwanted', 'headers'],
    technical: ['source', 'received', 'headers'],
  },
  {
    id: 'postmaster',
    to: 'postmaster',
    refused: true,
    subject: ['ip'],
    paragraphs: [
      { id: 'postmaster-refused', facts: ['sender', 'recipient'] },
      { id: 'mail', facts: ['mailKind', 'mailAmount'], when: 'known' },
      { id: 'mended', facts: ['mended'], when: 'known' },
      assurance,
      { id: 'postmaster-ask' },
      reach,
    ],
    below: [],
    needs: ['contact', 'sender', 'recipient', 'ip', 'diagnostic', 'date'],
    technical: [...attempt, 'tried'],
  },
];
