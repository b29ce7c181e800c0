import type { Format } from './format';
import { activehunter } from './formats/activehunter';
import { amavis } from './formats/amavis';
import { amazonSes } from './formats/amazon-ses';
import { amazonWorkmail } from './formats/amazon-workmail';
import { aol } from './formats/aol';
import { apacheJames } from './formats/apache-james';
import { barracuda } from './formats/barracuda';
import { courier } from './formats/courier';
import { domino } from './formats/domino';
import { dragonfly } from './formats/dragonfly';
import { exchange2003 } from './formats/exchange-2003';
import { exchangeClassic } from './formats/exchange-classic';
import { exchangeFriendly } from './formats/exchange-friendly';
import { exchangeOnline } from './formats/exchange-online';
import { exchangeSmtp } from './formats/exchange-smtp';
import { exim } from './formats/exim';
import { ezweb } from './formats/ezweb';
import { facebook } from './formats/facebook';
import { fml } from './formats/fml';
import { gmail } from './formats/gmail';
import { googleGroups } from './formats/google-groups';
import { groupwise } from './formats/groupwise';
import { hmailserver } from './formats/hmailserver';
import { icloud } from './formats/icloud';
import { imailServer } from './formats/imail-server';
import { interscan } from './formats/interscan';
import { jetmail } from './formats/jetmail';
import { kddi } from './formats/kddi';
import { mFilter } from './formats/m-filter';
import { mailFoundry } from './formats/mail-foundry';
import { mailRu } from './formats/mail-ru';
import { mailmarshal } from './formats/mailmarshal';
import { masqmail } from './formats/masqmail';
import { mcafee } from './formats/mcafee';
import { mdaemon } from './formats/mdaemon';
import { messagelabs } from './formats/messagelabs';
import { messagingServer } from './formats/messaging-server';
import { mimecast } from './formats/mimecast';
import { mxlogic } from './formats/mxlogic';
import { netease } from './formats/netease';
import { notes } from './formats/notes';
import { opensmtpd } from './formats/opensmtpd';
import { outlookCom } from './formats/outlook-com';
import { postfix } from './formats/postfix';
import { postfixRelative } from './formats/postfix-relative';
import { powermta } from './formats/powermta';
import { proofpoint } from './formats/proofpoint';
import { qmail } from './formats/qmail';
import { qq } from './formats/qq';
import { rambler } from './formats/rambler';
import { receivingSes } from './formats/receiving-ses';
import { sendgrid } from './formats/sendgrid';
import { sendmail } from './formats/sendmail';
import { surfcontrol } from './formats/surfcontrol';
import { tOnline } from './formats/t-online';
import { unitedInternet } from './formats/united-internet';
import { verizon } from './formats/verizon';
import { x1 } from './formats/x1';
import { x2 } from './formats/x2';
import { x3 } from './formats/x3';
import { x4 } from './formats/x4';
import { x5 } from './formats/x5';
import { x6 } from './formats/x6';
import { yahoo } from './formats/yahoo';
import { yandex } from './formats/yandex';
import { zoho } from './formats/zoho';

/** Every report format, the particular before the general: the first that recognises a report reads it. */
export const formats: readonly Format[] = [
  exchangeFriendly,
  exchangeOnline,
  exchange2003,
  exchangeClassic,
  googleGroups,
  gmail,
  amazonWorkmail,
  amazonSes,
  mailRu,
  yandex,
  rambler,
  zoho,
  unitedInternet,
  tOnline,
  mxlogic,
  messagelabs,
  mimecast,
  proofpoint,
  icloud,
  yahoo,
  aol,
  facebook,
  fml,
  imailServer,
  messagingServer,
  domino,
  notes,
  dragonfly,
  opensmtpd,
  courier,
  amavis,
  barracuda,
  surfcontrol,
  mailFoundry,
  mFilter,
  interscan,
  activehunter,
  powermta,
  sendgrid,
  mcafee,
  ezweb,
  kddi,
  apacheJames,
  verizon,
  mdaemon,
  jetmail,
  groupwise,
  mailmarshal,
  masqmail,
  hmailserver,
  qq,
  netease,
  receivingSes,
  outlookCom,
  x3,
  exchangeSmtp,
  x1,
  x2,
  x5,
  x6,
  qmail,
  sendmail,
  postfix,
  exim,
  x4,
  postfixRelative,
];
