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
] as const;
/** Without these the request cannot be worked on: they stand as visible blanks. */
const needed = ['sender', 'recipient', 'ip', 'diagnostic', 'date', 'contact'] as const;

type Field = Exclude<keyof LetterFields, 'language' | 'assurance'>;

function valueOf(fields: LetterFields, field: Field, t: TFunction): string {
  const value = fields[field].trim();
  return value === '' ? t('letter:blank', { field: t(`letter:field.${field}`) }) : value;
}

function technicalBlock(fields: LetterFields, t: TFunction): string {
  return technical
    .filter((field) => fields[field].trim() !== '' || (needed as readonly string[]).includes(field))
    .map((field) => `${t(`letter:technical.${field}`)}: ${valueOf(fields, field, t)}`)
    .join('\n');
}

/** The letter as a mail; empty facts are marked, never invented, and the promise stands in it only if ticked. */
function mailOf(fields: LetterFields): Mail {
  const t = texts(fields.language);
  const value = (field: Field) => valueOf(fields, field, t);
  const paragraphs = [
    t('letter:salutation'),
    t('letter:opening', { address: value('recipient') }),
    t('letter:request'),
    t('letter:adminIntro'),
    technicalBlock(fields, t),
    t('letter:adminHow'),
    fields.tried.trim() === '' ? null : t('letter:tried', { text: fields.tried.trim() }),
    fields.assurance ? t('letter:assurance') : null,
    fields.ipOwner.trim() === '' ? null : t('letter:owner', { name: fields.ipOwner.trim() }),
    t('letter:contact', { text: value('contact') }),
    t('letter:closing', { name: value('sender') }),
  ];
  return {
    to: fields.recipient.trim(),
    subject: t('letter:subject', { address: value('sender') }),
    body: paragraphs.filter((one) => one !== null).join('\n\n'),
  };
}

export function writeLetter(fields: LetterFields): Letter {
  const mail = mailOf(fields);
  return {
    subject: mail.subject,
    body: mail.body,
    missing: needed.filter((field) => fields[field].trim() === ''),
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
