import { pageLimits } from '../page-limits';

/** What a webmail shows of one message. */
export interface Sniffed {
  readonly subject: string | null;
  readonly from: string | null;
  readonly text: string;
}

/** Signs of a bounce, each found on its own. `quoted`: they stand inside what somebody forwards, answers or cites. */
export interface Signs {
  readonly sender: boolean;
  readonly subject: boolean;
  readonly phrase: boolean;
  readonly reply: boolean;
  readonly record: boolean;
  /** Looked for only where the subject is that of a report and no reply is quoted. */
  readonly lure: boolean;
  readonly quoted: boolean;
}

// Programs that write reports, by local part or display name; an empty reverse path is shown as `<>`.
const REPORTER =
  /mailer[-_ ]?daemon|post_?master|mail[ .-]deliver|mdaemon|microsoftexchange329e|delivery[ -_](?:sub)?system|system administrator|antivirus|sns\.amazonaws|^[^<@]*<>$/;

const EXCHANGE = /^"?microsoft (?:outlook|exchange)\b/;

const PERSONAL =
  /^(?:\[[^\]]{0,40}\] ?)?(?:re|aw|sv|vs|antw|odp|fwd?|wg|tr|rv|vb|vl|fs|ynt|enc|res|pd|ответ|回复|答复|转发|轉寄|返信|転送)(?:\[\d{1,3}\])? ?[:：]/;

// Automatic answers and success reports share senders and words with bounces.
const OTHER =
  /^(?:auto(?:matic|matisch\w{0,2}|matisk)?[ -]?(?:reply|antwort|svar|response)|out of (?:the )?office|read:|gelesen:|læst:|gelezen:|прочитано:|已读|письмо успешно)|\((?:success|relayed?)\)|abuse report/;

const SUBJECT =
  /undeliver|undelivr|unzustellbar|onbestelbaar|(?:ikke|niet|inte|not|nicht|non|não) (?:leveres|bezorgd|remis|distribu|recapitabile|entregue|delivered|zugestellt|leveret|levert)|не ?(?:удается |удаётся )?достав|未送达|无法[传送投]|传递失败|無法傳遞|未傳遞|退信|投[递遞]失[败敗]|配信(?:不能|できません|に失敗)|送信失敗|배달되지|impossibile recapitare|puede entregar|sin entregar|é possível entregar|olevererbar|można dostarczyć|nelze doručit|hægt að afhenda|fehlgeschlagen|zustellstatus|übermittlungsstatus|kohaletoimetamatu|niet-bezorgde|vertraagde mail|edilemedi|estado de la entrega|returned (?:mail|to sender)|returning|failure notice|deliver[a-z]{1,3} (?:has )?(?:fail|status|report|problem|notification|delayed|error)|(?:delayed|failed) mail|message (?:delayed|rejected|you sent)|non-?deliver|be delivered|not send|mail (?:failure|error|system error|failed)|been delivered|user unknown|see transcript|are not member|loop alert/;

const PHRASE =
  /be deliver|not deliver|t (?:been |able to be )?deliver|to deliver|deliver(?:y|ing) (?:has |was )?(?:fail|delayed|your|status|problem|incomplete|to th)|not reach|(?:failed|following|these) (?:address|recipient)|addresses (?:failed|had)|transcript of|was stopped|undeliverable|been (?:rejected|delayed)|(?:was|were) (?:rejected|blocked)|rejected (?:your|the)|mail delivery|valid user|no such user|user unknown|unknown user|is full|quota|exceeds allowed|retried|will retry|failure reasons|not (?:are )?(?:a )?member|may not exist|duplicated message-id|not accepting|address not found|could not be sent|nicht zugestellt|nachrichtenzustellung|zustellung|blockiert|ikke (?:leve|udført)|mislykkedes|inte levereras|(?:niet|worden) (?:worden )?(?:bezorgd|afgeleverd)|geblokkeerd|не ?(?:удалось|может|доставлен|найден)|невозможно доставить|временная ошибка|未能传递|传递邮件失败|无法[递送发投被]|尚未送达|被退回|退信|找不到|無法[傳遞被]|échec de la remise|(?:non distribu|été remis|pu être remis|destinataires suivants)|recapitat|non trovato|seguenti destinatari|(?:se|ha) (?:pudo |bloque)?entreg|no pudo ser|error en la entrega|foi entregue|falha na entrega|nao pode|不明|できません|に失敗|ません|배달|전송하지|nie można|nie powiodł|nelze doručit|nepodařilo|toimit|perille|edilemed|nurjus|ei saa/;

// Only mail servers write these; they stay English in every localized report.
const STRUCTURE =
  /diagnostic[- ]code:|final-recipient:|reporting-mta:|remote server returned|smtp error|(?:said|host):? [45]\d\d|\(in reply to|generating server:|delivered to: <|remote host said|status code:|reported error:|did not like our|\(?#[45]\.\d|msexch|retry timeout|(?:host|domain)(?: name)? not found|connection (?:timed out|refused)|服务器返回码|unrouteable|socket error/;
// `550 5.1.1 …`, `550-5.7.26 …`; a bare `550 …` only where a line, a quote or a colon begins.
const REPLY =
  /(?:^|[\s:;'"(<#>-])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}|(?:^|[>:] {1,3})(?:4[25][0-4]|55[0-6]|50[0-4]|53\d|521|571)[ -]/m;

// Lines that nobody writes into a mail of his own unless he quotes a report.
const RECORD =
  /^ {0,8}(?:final-recipient:|<\S{3,320}>: host |remote server returned '|could not be delivered to: <|duplicated message-id in <|you are not a member of this mailing list <)/m;
// Cheap, and in few mails.
const recordEnds = ['recipient:', '>: host ', "returned '", 'to: <', '-id in <', 'list <'];
// What imitations offer.
const LURE =
  /release (?:all |the |your |pending |held )?(?:messages|e-?mails|mails)|(?:messages|mails) to (?:your )?inbox|nachrichten freigeben|berichten vrijgeven|frigiv (?:beskeder|meddelelser)|освободить сообщения|释放邮件/;

// Where a forwarded or answered message begins, in the words of the mail programs people use.
const FORWARDED =
  /^(?:-{2,} ?(?:forwarded|original|ursprüngliche|weitergeleitete|mensaje|message|доставленное|转发)|begin forwarded|(?:from|von|de|fra|från|van|от|da|发件人|寄件者|差出人|kimden) ?[:：] .{0,80}(?:@|daemon|postmaster|deliver|outlook)|(?:on|am|le|el|il|op|den) .{4,100}(?:wrote|schrieb|écrit|escribió|scritto|schreef|skrev) ?:)/im;

/** Text that is neither behind `>` nor after the head of a forwarded message. */
function ownWords(text: string): string {
  const own = text.slice(0, FORWARDED.exec(text)?.index ?? text.length);
  return own
    .split('\n')
    .filter((line) => !line.startsWith('>') || line.startsWith('>>> '))
    .join('\n');
}

/** Asks at the first call only. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Signs of a bounce in what a webmail shows; looks at most at `pageLimits.sniffChars` of the text. */
export function signsOf({ subject, from, text }: Sniffed): Signs {
  const title = (subject ?? '').trim().toLowerCase();
  const shown = text.slice(0, pageLimits.sniffChars);
  const sender = REPORTER.test((from ?? '').toLowerCase());
  // A person's mail counts by its own words only; a report may return a mail that is itself an answer, and where
  // neither sender nor subject is shown the text may be a whole source.
  const own = sender || !(from || subject) ? shown : ownWords(shown);
  const lower = own.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('’', "'");
  const personal = !sender && PERSONAL.test(title);
  const byTitle = !personal && SUBJECT.test(title);
  const record = once(() => recordEnds.some((end) => lower.includes(end)) && RECORD.test(lower));
  const reply = once(() => record() || STRUCTURE.test(lower) || REPLY.test(lower));
  const phrase = once(() => PHRASE.test(lower));
  // Looked for when asked: ordinary mail is told by its sender and subject, and there is much of it.
  return {
    sender,
    subject: byTitle,
    get phrase() {
      return phrase();
    },
    get reply() {
      return reply();
    },
    get record() {
      return record();
    },
    get lure() {
      return byTitle && !reply() && LURE.test(lower);
    },
    quoted: personal || own.length < shown.length,
  };
}

/**
 * Whether signs make a bounce: two that do not depend on each other, outside of what is quoted. Automatic answers,
 * receipts and success reports are none.
 */
export function isBounceBy(signs: Signs, { subject: title, from }: Sniffed): boolean {
  if (OTHER.test((title ?? '').trim().toLowerCase())) return false;
  const { sender, subject, quoted } = signs;
  if (sender) return subject || signs.phrase || signs.reply;
  // In a conversation the report stands under the subject of the mail that came back. The name alone proves nothing:
  // voice mails and warnings of a full mailbox come from it too.
  if (EXCHANGE.test((from ?? '').toLowerCase())) return signs.phrase && signs.reply;
  // Exchange ends its reports with the original's headers, which begin like a forwarded mail: all three signs of a
  // report stand before them. Who forwards or files a report writes none of them himself.
  if (quoted && !(subject && signs.phrase && signs.reply)) return false;
  // Parcels are "not delivered" too, and newsletters discuss codes: without a program as sender more is asked for.
  if (subject) return signs.reply || signs.lure || (signs.phrase && !from);
  return signs.record && signs.phrase;
}

/** Whether a message as shown may be a bounce, a delay notice or an imitation of one. */
export function sniff(shown: Sniffed): boolean {
  return isBounceBy(signsOf(shown), shown);
}

/**
 * Whether a row of a message list is surely a bounce's: a program that writes reports, and a report's subject. A row
 * has no text to go by, so the subject alone proves nothing here; parcels are undeliverable too.
 */
export function sniffRow(row: Pick<Sniffed, 'subject' | 'from'>): boolean {
  const title = (row.subject ?? '').trim().toLowerCase();
  // Postfix's report of a success, whose text would tell.
  if (OTHER.test(title) || title.startsWith('successful ')) return false;
  const { sender, subject, quoted } = signsOf({ ...row, text: '' });
  return subject && !quoted && (sender || EXCHANGE.test((row.from ?? '').toLowerCase()));
}

const WHITE = /\s+/g;
const bareEnds = recordEnds.map((end) => end.replace(WHITE, ''));
/** Markup hides some of the text that stands in a page. */
const SHARE_HIDDEN = 4;

/**
 * A cheap look before a message is laid out: false only where `sniff` would say no. `text`: as the page holds it, with
 * any white space and with what is hidden.
 */
export function mayBeBounce({ subject, from, text }: Sniffed): boolean {
  const signs = signsOf({ subject, from, text: '' });
  if (signs.sender || signs.subject || EXCHANGE.test((from ?? '').toLowerCase())) return true;
  const bare = text
    .slice(0, pageLimits.sniffChars * SHARE_HIDDEN)
    .toLowerCase()
    .replace(WHITE, '');
  return bareEnds.some((end) => bare.includes(end));
}
