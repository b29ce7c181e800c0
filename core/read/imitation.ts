import type { Sign } from './bounce';
import { codesIn } from './codes';
import type { Report } from './report';

// What imitations ask for and no mail server offers: to let held mail through, to prove who one is, to keep an account.
const LURE =
  /(?:release|retrieve|recover|restore|review|fetch|deliver) (?:all |the |these |your |my |pending |held |blocked |undelivered |incoming |queued |new ){0,3}(?:messages|mails|e-?mails|documents)\b|(?:deliver|allow|move) (?:them )?(?:messages |mails |e-?mails )?to (?:your |the |my )?inbox|(?:verify|validate|re-?activate|confirm|update|upgrade) (?:your )?(?:account|mailbox|e-?mail|identity|password|storage|ownership)|(?:keep|same) (?:your |the )?(?:current )?password|nachrichten (?:freigeben|zustellen|abrufen|anzeigen)|konto (?:bestätigen|verifizieren)|berichten (?:vrijgeven|ophalen|bekijken)|account (?:verifiëren|bevestigen)|frigiv (?:beskeder|meddelelser|mails)|bekræft din (?:konto|postkasse)|(?:получить|освободить|восстановить|просмотреть) (?:ваши )?(?:сообщения|письма)|подтвердите (?:ваш|свой|учетн)|(?:释放|恢复|接收|查看|领取)(?:您的)?(?:邮件|信件|消息)|(?:验证|确认)(?:您的)?(?:账户|帐户|邮箱|身份)/;
// Mail that should have come to the reader: a bounce is always about mail the reader sent.
const INCOMING =
  /incoming (?:messages?|mails?|e-?mails?)|(?:messages|mails) (?:are |were )?(?:pending|on hold|held|stuck|quarantined|suspended)|(?:pending|held|undelivered|blocked|suspended|queued) (?:messages|mails|e-?mails)|your (?:mailbox|storage) (?:is )?(?:almost )?(?:full|exceeded)|eingehende (?:nachrichten|e-?mails)|ausstehende (?:nachrichten|e-?mails)|inkomende berichten|indgående (?:mails|beskeder)|входящи[ех] (?:сообщени|пис)|(?:未接收|待处理|被拦截|被隔离)的?(?:邮件|信件)/;
// Structure that is copied only by those who copy whole reports.
const structures = [
  'diagnostic-code:',
  'final-recipient:',
  'remote server returned',
  'in reply to rcpt',
  'in reply to mail',
  'in reply to end',
  'smtp error from',
  'remote host said',
];
const SAID = /\bsaid: [45]/;
const OWN_HOSTS =
  /^https?:\/\/(?:[a-z0-9-]{1,63}\.){0,5}(?:microsoft\.com|office\.com|office365\.com|outlook\.com|live\.com|aka\.ms|google\.com|googlemail\.com|gstatic\.com|yahoo\.com|aol\.com|apple\.com|amazonaws\.com|mail\.ru|yandex\.[a-z]{2,3}|qq\.com|163\.com|spamhaus\.org|w3\.org)(?:[/:?#]|$)/i;

/** Links of the HTML part that lead to nobody who writes reports. */
function hasForeignLinks(report: Report): boolean {
  const list = report.message.parts.find(({ type }) => type === 'text/uri-list');
  return list?.text.split('\n').some((link) => !OWN_HOSTS.test(link)) ?? false;
}

/**
 * Signs of a mail dressed as a bounce: it offers to release or verify something, and either bears no fact of a mail
 * server or talks of mail that should have come in. Undefined if it does not look like one.
 */
export function signsOfImitation(report: Report): readonly Sign[] | undefined {
  const { folded } = report;
  if (structures.some((words) => folded.includes(words)) || SAID.test(folded) || !LURE.test(folded)) return undefined;
  const foreign = hasForeignLinks(report);
  const incoming = INCOMING.test(report.folded) || INCOMING.test(report.subject);
  const factless = codesIn(report.folded.slice(0, 20_000)).at < 0;
  if (!incoming && !(foreign && factless)) return undefined;
  return foreign ? ['foreign-links'] : [];
}
