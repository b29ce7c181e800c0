import { byStructure } from '../by-structure';
import { isAt } from '../site';
import type { Adapter, Frames } from './adapter';
import { ciderwebmail } from './ciderwebmail';
import { cypht } from './cypht';
import { fastmail } from './fastmail';
import { gmail } from './gmail';
import { gmxWebde } from './gmx-webde';
import { horde } from './horde';
import { icloud } from './icloud';
import { mailru } from './mailru';
import { netease } from './netease';
import { nextcloudMail } from './nextcloud-mail';
import { openXchange } from './open-xchange';
import { outlookCom } from './outlook-com';
import { outlookWeb } from './outlook-web';
import { owaOnprem } from './owa-onprem';
import { proton } from './proton';
import { qq } from './qq';
import { roundcube } from './roundcube';
import { snappymail } from './snappymail';
import { sogo } from './sogo';
import { tOnline } from './t-online';
import { yahoo } from './yahoo';
import { yandex } from './yandex';
import { zimbraClassic } from './zimbra-classic';
import { zoho } from './zoho';

/** Every webmail that is known by name; a test compares this list with the folder. */
export const adapters: readonly Adapter[] = [
  gmail,
  outlookWeb,
  outlookCom,
  yahoo,
  proton,
  icloud,
  gmxWebde,
  fastmail,
  zoho,
  tOnline,
  mailru,
  yandex,
  qq,
  netease,
  roundcube,
  sogo,
  zimbraClassic,
  nextcloudMail,
  snappymail,
  horde,
  cypht,
  openXchange,
  ciderwebmail,
  owaOnprem,
];

/** What the pages list and ask access for. Self-hosted webmails have no address of their own to ask for. */
export const webmails = adapters
  .filter(({ origins }) => origins.length > 0)
  .map(({ id, name, origins, frames }) => ({ id, name, origins: [...origins, ...(frames?.origins ?? [])] }));

/** Where this document is a frame that holds the text of a message, with its header in a page of another site. */
export function framesAt(document: Document): Frames | undefined {
  return adapters.find(({ frames }) => frames && isAt(document, frames.origins))?.frames;
}

/**
 * Who reads this document, best first. A webmail recognised by its address may have been redesigned, so structure is the
 * second try; one recognised by its markup is read by that markup alone.
 */
export function adaptersFor(document: Document): readonly Adapter[] {
  const known = adapters.find((adapter) => adapter.matches(document));
  if (!known) return [byStructure];
  return known.origins.length > 0 ? [known, byStructure] : [known];
}
