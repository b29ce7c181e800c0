import { readBlocks } from '../blocks';
import type { Draft } from '../draft';
import type { Format } from '../format';
import type { Report } from '../report';
import { readTranscript } from '../transcript';

const DIAGNOSTICS =
  /diagnostic information for administrators|diagnoseinformationen für administratoren|(?:fejlfindingsoplysninger|diagnosticeringsoplysninger) (?:for|til) administratorer|diagnostische gegevens voor beheerders|диагностические сведения для администраторов|管理员诊断信息|供管理员使用的诊断信息|系統管理員的診斷資訊|informations de diagnostic pour les administrateurs|informazioni di diagnostica per gli amministratori|información de diagnóstico para administradores|informações de diagnóstico para administradores|diagnostisk information för administratörer|diagnostikateave administraatorite|管理者向けの診断情報|관리자를 위한 진단 정보|diagnostiske? (?:opplysninger|informasjon) for administratorer/i;
const GENERATING =
  /^(?:generating server|generierender server|genererende server|bronserver|формирующий сервер|生成服务器|生成伺服器|產生伺服器|生成サーバー|생성 서버|serveur de génération|server di generazione|servidor de generación|servidor (?:gerador|de origem)|genererande server|loojaserver) ?[:：]/i;
const RETURNED = /returned ['"]|#?[45]\.\d{1,3}\.\d{1,3}|^#|[45]\d\d[ -]#?[45]\.\d/i;
const EXPIRED_LINE =
  /^\d{1,2}\/\d{1,2}\/\d{4} .{5,20} - (?:remote )?server at (\S{1,255}) \(([^)]{3,45})\) returned '(.{1,1900})'?$/i;

/** Where the part for administrators begins; it is the one that stays English and names every recipient. */
function technical(report: Report): readonly string[] {
  const heading = report.lines.findIndex((line) => DIAGNOSTICS.test(line) || GENERATING.test(line.trim()));
  return heading < 0 ? [] : report.lines.slice(heading + 1);
}

function readClassic(report: Report): Draft[] {
  const below = readBlocks(technical(report)).map(newestAttempt);
  const above = readTranscript(report);
  if (below.length === 0) return above;
  const named = below.some(({ replies }) => replies.some((text) => RETURNED.test(text)));
  return named ? below : [...below, ...above];
}

/** Lists of attempts are newest first; the first is the verdict, the next one with a server is the cause. */
function newestAttempt(one: Draft): Draft {
  const text = one.replies.join(' ');
  const attempts = text.split(/(?=\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:)/).filter((attempt) => /returned '/.test(attempt));
  if (attempts.length < 2) return one;
  const [first = ''] = attempts;
  const match = EXPIRED_LINE.exec(first.trim());
  return { ...one, replies: [first.trim()], remoteHost: one.remoteHost ?? match?.[1] ?? null };
}

function isClassic({ folded }: Report): boolean {
  return (
    folded.includes('delivery has failed to these recipients') ||
    folded.includes("remote server returned '") ||
    folded.includes('generating server:') ||
    (folded.includes('rejected your') && /rejected your message to the following e-?mail addresses/.test(folded)) ||
    DIAGNOSTICS.test(folded)
  );
}

/** Exchange 2007 and later, Exchange Online, Outlook.com: prose, then `Diagnostic information for administrators:`. */
export const exchangeClassic: Format = { id: 'exchange-server', recognise: isClassic, read: readClassic };
