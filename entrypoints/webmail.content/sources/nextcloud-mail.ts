import type { Source } from './source';

/** The text of a message as HTML, in a frame, and links to attachments name the message. */
const named = 'iframe[src*="/apps/mail/api/messages/"], a[href*="/apps/mail/api/messages/"]';
const ID = /\/apps\/mail\/api\/messages\/(\d{1,12})\//;
const BASE = /^(.{0,500}?)\/apps\/mail\//;

// "Download message" of nextcloud/mail, src/components/MenuEnvelope.vue (exportMessageLink): a plain link.
export const nextcloudMail: Source = {
  id: 'nextcloud-mail',
  addresses({ key, body, anchor }, document) {
    const base = BASE.exec(URL.parse(document.URL)?.pathname ?? '')?.[1];
    const frame = anchor.matches(named) ? anchor : anchor.querySelector(named);
    const linked = body.contains(frame) ? null : (frame?.getAttribute('src') ?? frame?.getAttribute('href'));
    const id = ID.exec(linked ?? '')?.[1] ?? (key && /^\d{1,12}$/.test(key) ? key : undefined);
    return base === undefined || id === undefined ? [] : [`${base}/apps/mail/api/messages/${id}/export`];
  },
};
