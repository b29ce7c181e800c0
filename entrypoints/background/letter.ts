import type { TFunction } from 'i18next';
import browser from 'webextension-polyfill';
import { composeWindows } from '../../catalog/compose';
import { composeQuery, isTooLongForMailto, type Mail, mailtoOf } from '../../core/advise/mailto';
import type { Letter } from '../../core/explanation';
import { type Draft, draft, type LetterFields } from '../../core/messages';
import { load, save } from './storage';
import { texts } from './texts';

/** What support reads: always in English, in this order, kept as it stands in the report. */
const technical = [
  'ip',
  'diagnostic',
  'remoteHost',
  'date',
  'sender',
  'recipient',
  'subject',
  'messageId',
  'ipOwner',
  'tried',
] as const;
/** Without these the request cannot be worked on: they stand as visible blanks. */
const needed: ReadonlySet<string> = new Set(['sender', 'recipient', 'ip', 'diagnostic', 'date', 'contact']);

type Field = Exclude<keyof LetterFields, 'language' | 'assurance'>;

function filled(fields: LetterFields, field: Field): string | null {
  const value = fields[field].trim();
  return value === '' ? null : value;
}

/** The block for support: English labels and the server's words, whatever language surrounds it. */
function technicalBlock(fields: LetterFields, t: TFunction): string {
  const lines = technical.flatMap((field) => {
    const value = filled(fields, field) ?? (needed.has(field) ? t('letter:technical.blank') : null);
    return value === null ? [] : [`${t(`letter:technical.${field}`)}: ${value}`];
  });
  return [t('letter:technical.heading'), ...lines].join('\n');
}

/** The letter as a mail; empty facts are marked, never invented, and the promise stands in it only if ticked. */
function mailOf(fields: LetterFields): Mail {
  const t = texts(fields.language);
  const blank = (field: Field) => filled(fields, field) ?? t('letter:blank', { field: t(`letter:field.${field}`) });
  const owner = filled(fields, 'ipOwner');
  const paragraphs = [
    t('letter:salutation'),
    t('letter:paragraph.bounced', { address: blank('sender') }),
    t('letter:paragraph.ask'),
    t('letter:paragraph.limits'),
    t('letter:paragraph.contact', { contact: blank('contact') }),
    t('letter:closing'),
    '—',
    t('letter:paragraph.admin'),
    t('letter:paragraph.microsoft'),
    owner === null ? null : t('letter:paragraph.owner', { name: owner }),
    fields.assurance ? t('letter:paragraph.assurance') : null,
    technicalBlock(fields, t),
  ];
  return {
    to: fields.recipient.trim(),
    subject: t('letter:subject'),
    body: paragraphs.filter((one) => one !== null).join('\n\n'),
  };
}

export function writeLetter(fields: LetterFields): Letter {
  const mail = mailOf(fields);
  return {
    subject: mail.subject,
    body: mail.body,
    missing: [...technical, 'contact' as const].filter((field) => needed.has(field) && filled(fields, field) === null),
    tooLongForMailto: isTooLongForMailto(mail),
  };
}

/** Hands a letter over, without sending it; false where the address would be too long to arrive whole. */
export async function sendLetter(mail: Mail, by: 'mailto' | keyof typeof composeWindows): Promise<boolean> {
  if (by === 'mailto') {
    if (isTooLongForMailto(mail)) return false;
    await browser.tabs.create({ url: mailtoOf(mail) });
    return true;
  }
  const { url, names } = composeWindows[by];
  await browser.tabs.create({ url: url + composeQuery(mail, names) });
  return true;
}

export async function saveDraft(value: Draft): Promise<void> {
  await save('session', 'draft', value);
}

export async function getDraft(): Promise<Draft | null> {
  return (await load('session', 'draft', draft)) ?? null;
}
