import type { Rejection } from '../schema';
import { abv } from './abv';
import { aliyun } from './aliyun';
import { amazon } from './amazon';
import { att } from './att';
import { barracuda } from './barracuda';
import { bouygues } from './bouygues';
import { broadcom } from './broadcom';
import { cisco } from './cisco';
import { cloudflare } from './cloudflare';
import { cloudmark } from './cloudmark';
import { comcast } from './comcast';
import { cox } from './cox';
import { docomo } from './docomo';
import { facebook } from './facebook';
import { fastmail } from './fastmail';
import { fortinet } from './fortinet';
import { freeFr } from './free-fr';
import { gmail } from './gmail';
import { godaddy } from './godaddy';
import { hornetsecurity } from './hornetsecurity';
import { iUa } from './i-ua';
import { icloud } from './icloud';
import { iinet } from './iinet';
import { improvmx } from './improvmx';
import { italiaonline } from './italiaonline';
import { kddi } from './kddi';
import { kpn } from './kpn';
import { laposte } from './laposte';
import { mailchannels } from './mailchannels';
import { mailru } from './mailru';
import { microsoft } from './microsoft';
import { mimecast } from './mimecast';
import { naver } from './naver';
import { netease } from './netease';
import { optus } from './optus';
import { orange } from './orange';
import { ovh } from './ovh';
import { proofpoint } from './proofpoint';
import { proton } from './proton';
import { rackspace } from './rackspace';
import { rambler } from './rambler';
import { sendgrid } from './sendgrid';
import { sfr } from './sfr';
import { sina } from './sina';
import { spamexperts } from './spamexperts';
import { spectrum } from './spectrum';
import { tOnline } from './t-online';
import { telefonica } from './telefonica';
import { tencent } from './tencent';
import { timIt } from './tim-it';
import { trendmicro } from './trendmicro';
import { tuta } from './tuta';
import { unitedInternet } from './united-internet';
import { virginMedia } from './virgin-media';
import { wpPl } from './wp-pl';
import { yahoo } from './yahoo';
import { yahooJapan } from './yahoo-japan';
import { yandex } from './yandex';
import { ziggo } from './ziggo';
import { zoho } from './zoho';

/** Every folder of rejections; a test compares. */
export const rejections: readonly Rejection[] = [
  ...abv,
  ...aliyun,
  ...amazon,
  ...att,
  ...barracuda,
  ...bouygues,
  ...broadcom,
  ...cisco,
  ...cloudflare,
  ...cloudmark,
  ...comcast,
  ...cox,
  ...docomo,
  ...facebook,
  ...fastmail,
  ...fortinet,
  ...freeFr,
  ...gmail,
  ...godaddy,
  ...hornetsecurity,
  ...iUa,
  ...icloud,
  ...iinet,
  ...improvmx,
  ...italiaonline,
  ...kddi,
  ...kpn,
  ...laposte,
  ...mailchannels,
  ...mailru,
  ...microsoft,
  ...mimecast,
  ...naver,
  ...netease,
  ...optus,
  ...orange,
  ...ovh,
  ...proofpoint,
  ...proton,
  ...rackspace,
  ...rambler,
  ...sendgrid,
  ...sfr,
  ...sina,
  ...spamexperts,
  ...spectrum,
  ...tOnline,
  ...telefonica,
  ...tencent,
  ...timIt,
  ...trendmicro,
  ...tuta,
  ...unitedInternet,
  ...virginMedia,
  ...wpPl,
  ...yahoo,
  ...yahooJapan,
  ...yandex,
  ...ziggo,
  ...zoho,
];
