import { message } from '../adapters/gmail';
import type { Source } from './source';

const LEGACY = /^[0-9a-f]{4,20}$/;
const PERMANENT = /^#?(msg-[a-z]:[a-z0-9-]{1,40})$/;
const ACCOUNT = /[?&]ik=([0-9a-f]{6,20})(?:&|$)/;
const RAW = 'id="raw_message_text"';
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** Gmail's name for the account in its own addresses: beside a message it stands in the links to its attachments. */
function accountBeside(own: Element, body: Element): string | null {
  const linked = [...own.querySelectorAll('[download_url], a[href], img[src]')].filter((one) => !body.contains(one));
  for (const one of linked) {
    const address = ['download_url', 'href', 'src'].map((name) => one.getAttribute(name) ?? '').join('\n');
    const account = ACCOUNT.exec(address)?.[1];
    if (account) return account;
  }
  return null;
}

// "Download original" as extensions have used it for years (KartikTalwar/gmail.js, mailvelope/mailvelope: `view=att`, the
// whole message as attachment 0). Gmail may lead it to another host, where nothing is asked; then "Show original".
export const gmail: Source = {
  id: 'gmail',
  addresses({ key, body }) {
    const own = body.closest(message);
    const addresses: string[] = [];
    if (key && LEGACY.test(key)) addresses.push(`?view=att&th=${key}&attid=0&disp=comp&safe=1&zw`);
    const permanent = PERMANENT.exec(own?.getAttribute('data-message-id') ?? '')?.[1];
    const account = own && accountBeside(own, body);
    if (permanent && account) addresses.push(`?ik=${account}&view=om&permmsgid=${encodeURIComponent(permanent)}`);
    return addresses;
  },
  unwrap(page) {
    const named = page.indexOf(RAW);
    const start = named < 0 ? -1 : page.indexOf('>', named) + 1;
    const end = start <= 0 ? -1 : page.indexOf('</pre>', start);
    if (end < 0) return null;
    return page.slice(start, end).replace(/&(lt|gt|quot|#39|amp);/g, (entity, name) => entities[name] ?? entity);
  },
};
