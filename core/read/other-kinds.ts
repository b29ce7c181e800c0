import type { Kind, Sign } from './bounce';
import { field } from './mime/headers';
import type { Report } from './report';

interface Other {
  readonly kind: Kind;
  readonly signs: readonly Sign[];
}

const AUTOREPLY_SUBJECT =
  /^(?:auto(?:matic|matisch\w{0,2}|matisk|matyczna)?[ -:]{0,2}(?:reply|antwort|svar|response|odpowied)|auto:|autorespons|out of (?:the )?office|abwesenheit|afwezig|fraværende|réponse automatique|respuesta automática|автоответ|自动回复)/;
const RECEIPT_SUBJECT = /^(?:read|gelesen|læst|gelezen|прочитано|已读|lu|leído|letto|not read|return receipt)[:：]/;

/**
 * Automatic mail that is no delivery report: feedback reports (RFC 5965), read receipts (RFC 8098), answers of absent
 * people (RFC 3834). Null: go on reading.
 */
export function otherKind(report: Report, hasRecords: boolean): Other | null {
  const { parts, headers } = report.message;
  if (parts.some(({ type }) => type === 'message/feedback-report'))
    return { kind: 'complaint', signs: ['feedback-report'] };
  if (parts.some(({ type }) => type.endsWith('disposition-notification')))
    return { kind: 'autoreply', signs: ['read-receipt'] };
  if (/"notificationtype\\?": ?\\?"complaint/i.test(report.message.text))
    return { kind: 'complaint', signs: ['feedback-report'] };
  if (hasRecords) return null;
  if (RECEIPT_SUBJECT.test(report.subject)) return { kind: 'autoreply', signs: ['read-receipt'] };
  if (AUTOREPLY_SUBJECT.test(report.subject)) return { kind: 'autoreply', signs: ['auto-submitted'] };
  if (/^\s{0,40}this is an? .{0,40}(?:abuse|opt-out|feedback) report/i.test(report.message.text))
    return { kind: 'complaint', signs: ['feedback-report'] };
  const automatic = (field(headers, 'auto-submitted') ?? '').toLowerCase().startsWith('auto-replied');
  return automatic && field(headers, 'in-reply-to') !== null && /^(?:re|aw|sv|antw)[:：]/.test(report.subject)
    ? { kind: 'autoreply', signs: ['auto-submitted'] }
    : null;
}
