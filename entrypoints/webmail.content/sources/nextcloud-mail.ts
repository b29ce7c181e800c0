import { documentIn } from '../structure';
import type { Source } from './source';

const FRAME = /\/apps\/mail\/api\/messages\/(\d{1,12})\/html/;
/** The address names a thread by one of its messages. */
const PAGE = /^(.{0,500}?)\/apps\/mail\/box\/[^/]{1,100}\/thread\/(\d{1,12})$/;

/** The message whose text stands in a frame: the frame's address names it. */
function idOfFrame({ ownerDocument }: Element, document: Document): string | undefined {
  const frame = [...document.querySelectorAll('iframe')].find((one) => documentIn(one) === ownerDocument);
  return FRAME.exec(frame?.getAttribute('src') ?? '')?.[1];
}

/** Whether a thread has no other message. */
function isAlone(body: Element): boolean {
  const own = body.closest('.envelope');
  return own !== null && own.parentElement?.querySelectorAll(':scope > .envelope').length === 1;
}

// "Download message" of nextcloud/mail, src/components/MenuEnvelope.vue (exportMessageLink): a plain link. Text without
// HTML says nothing of the message's number; then it has to be the only one of its thread.
export const nextcloudMail: Source = {
  id: 'nextcloud-mail',
  addresses({ body }, document) {
    const [, base, thread] = PAGE.exec(URL.parse(document.URL)?.pathname ?? '') ?? [];
    const id = idOfFrame(body, document) ?? (isAlone(body) ? thread : undefined);
    return base === undefined || id === undefined ? [] : [`${base}/apps/mail/api/messages/${id}/export`];
  },
};
