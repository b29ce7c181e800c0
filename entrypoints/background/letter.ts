import type { TFunction } from 'i18next';
import { catalog } from '../../catalog/catalog';
import { letters } from '../../catalog/letters';
import type { LetterField, LetterKind, LetterParagraph } from '../../catalog/schema';
import { letterFields } from '../../catalog/vocabulary';
import { addressOf } from '../../core/advise/address';
import { entryOf } from '../../core/entry';
import type { Letter } from '../../core/explanation';
import type { Draft, LetterFields } from '../../core/messages';
import { tooLongFor } from './mail-address';
import { texts } from './texts';

function filled(fields: LetterFields, field: LetterField): string | null {
  const value = fields[field].trim();
  return value === '' ? null : value;
}

/** Address of the door that fits, as text: from the catalogue, and a mail address without its scheme. */
function doorOf({ destination, language, ip }: LetterFields): string | null {
  const door = entryOf(catalog.destinations, destination);
  const address = door && addressOf(door, language, ip.trim() || null);
  return address?.replace('mailto:', '') ?? null;
}

function factOf(fields: LetterFields, fact: LetterField | 'door'): string | null {
  return fact === 'door' ? doorOf(fields) : filled(fields, fact);
}

/** The facts of a text, with visible blanks for those that are missing. */
function valuesOf(facts: readonly (LetterField | 'door')[], fields: LetterFields, t: TFunction) {
  const blank = (fact: string) => t('letter:blank', { field: t(`letter:field.${fact as LetterField}`) });
  return Object.fromEntries(facts.map((fact) => [fact, factOf(fields, fact) ?? blank(fact)]));
}

/** A paragraph; null where it has nothing to say. */
function paragraphOf({ id, facts = [], when, quoted }: LetterParagraph, fields: LetterFields, t: TFunction) {
  if (when === 'ticked' && !fields.assurance) return null;
  if (when === 'known' && facts.some((fact) => factOf(fields, fact) === null)) return null;
  if (quoted && !fields.diagnostic.toLowerCase().includes(quoted.toLowerCase())) return null;
  return t(`letter:paragraph.${id as 'reach'}`, valuesOf(facts, fields, t) as { contact: string });
}

/** The block for support: English labels and the server's words, whatever language surrounds it. */
function technicalBlock({ needs, technical }: LetterKind, fields: LetterFields, t: TFunction): string {
  const lines = technical.flatMap((field) => {
    const value = filled(fields, field) ?? (needs.includes(field) ? t('letter:technical.blank') : null);
    if (value === null) return [];
    return [`${t(`letter:technical.${field as 'ip'}`)}:${value.includes('\n') ? '\n' : ' '}${value}`];
  });
  return [t('letter:technical.heading'), ...lines].join('\n');
}

/** Empty facts are marked, never invented, and the promise stands in it only if ticked. */
function bodyOf(kind: LetterKind, fields: LetterFields, t: TFunction): string {
  const written = (paragraphs: readonly LetterParagraph[]) => paragraphs.map((one) => paragraphOf(one, fields, t));
  const below = kind.below.length > 0 ? ['—', ...written(kind.below)] : [];
  const parts = [
    t('letter:salutation'),
    ...written(kind.paragraphs),
    t('letter:closing'),
    ...below,
    technicalBlock(kind, fields, t),
  ];
  return parts.filter((one) => one !== null).join('\n\n');
}

/** Address of the list or postmaster that the bounce is about, where they take mail; empty where nobody knows. */
function addresseeOf({ to }: LetterKind, fields: LetterFields): string {
  if (to === 'recipient') return fields.recipient.trim();
  const { destinations, blocklists, receivers } = catalog;
  const own: readonly (string | null | undefined)[] =
    to === 'blocklist'
      ? blocklists.map(({ destination }) => destination)
      : to === 'postmaster'
        ? receivers.map(({ postmaster }) => postmaster)
        : [];
  const isMail = entryOf(destinations, fields.destination)?.kind === 'mail';
  return isMail && own.includes(fields.destination) ? (doorOf(fields) ?? '') : '';
}

function fieldsOf({ subject, paragraphs, below, technical }: LetterKind): LetterField[] {
  const inText = [...paragraphs, ...below].flatMap(({ facts = [] }) => facts);
  const used = new Set<string>([...subject, ...inText, ...technical]);
  return letterFields.filter((field) => used.has(field));
}

/** The letter of its kind, in its language, and what it still asks for. Pure: it goes nowhere. */
export function writeLetter({ fields, body: edited }: Draft): Letter {
  const kind = letters.find(({ id }) => id === fields.kind);
  if (!kind) throw new Error(`catalog/letters.ts lacks ${fields.kind}`);
  const t = texts(fields.language);
  const to = addresseeOf(kind, fields);
  const subject = t(`letter:subject.${kind.id as 'host'}`, valuesOf(kind.subject, fields, t) as { ip: string });
  const body = bodyOf(kind, fields, t);
  return {
    to,
    subject,
    body,
    fields: fieldsOf(kind),
    missing: kind.needs.filter((field) => filled(fields, field) === null),
    canAssure: [...kind.paragraphs, ...kind.below].some(({ when }) => when === 'ticked'),
    refused: kind.refused,
    tooLong: tooLongFor({ to, subject, body: edited ?? body }),
  };
}
