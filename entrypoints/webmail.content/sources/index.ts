import { ciderwebmail } from './ciderwebmail';
import { cypht } from './cypht';
import { gmail } from './gmail';
import { horde } from './horde';
import { nextcloudMail } from './nextcloud-mail';
import { roundcube } from './roundcube';
import { snappymail } from './snappymail';
import { sogo } from './sogo';
import type { Source } from './source';
import { zimbraClassic } from './zimbra-classic';

/**
 * Every webmail that hands out sources; a test compares this list with the folder. Open-Xchange asks for a session token
 * in the address, Outlook and the other large services for one in a header: there the user saves the message as a file.
 */
export const sources: readonly Source[] = [
  gmail,
  roundcube,
  sogo,
  zimbraClassic,
  nextcloudMail,
  snappymail,
  horde,
  cypht,
  ciderwebmail,
];
