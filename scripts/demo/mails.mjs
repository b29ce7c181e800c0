import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Mail as the demo mailbox shows it
 * @property {string} id file name without its ending
 * @property {string} subject
 * @property {{name: string, address: string}} from
 * @property {string} date ISO 8601
 * @property {string | null} html
 * @property {string} text
 * @property {readonly {name: string, bytes: number}[]} attachments
 */

const folder = new URL('./mails/', import.meta.url);

/** What webmails call the parts of a report that have no name of their own. @type {Record<string, string>} */
const partNames = {
  'message/delivery-status': 'details.txt',
  'message/rfc822': 'original.eml',
  'text/rfc822-headers': 'original-headers.txt',
};

/** @param {string} id */
export const sourceOf = (id) => readFileSync(new URL(`${id}.eml`, folder));

/** All mails of the demo mailbox, newest first. @returns {Promise<Mail[]>} */
export async function readMails() {
  const { default: PostalMime } = await import('postal-mime');
  const ids = readdirSync(folder).map((name) => name.replace(/\.eml$/, ''));
  const mails = await Promise.all(
    ids.map(async (id) => {
      const { subject, from, date, html, text, attachments } = await PostalMime.parse(sourceOf(id));
      return {
        id,
        subject: subject ?? '',
        from: { name: from?.name ?? '', address: from?.address ?? '' },
        date: date ?? '',
        html: html ?? null,
        text: text ?? '',
        attachments: attachments.map(({ mimeType, filename, content }) => ({
          name: filename ?? partNames[mimeType] ?? mimeType,
          bytes: typeof content === 'string' ? content.length : content.byteLength,
        })),
      };
    }),
  );
  return mails.sort((a, b) => b.date.localeCompare(a.date));
}
