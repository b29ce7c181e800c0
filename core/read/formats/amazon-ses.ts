import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import type { Report } from '../report';
import { readTranscript } from '../transcript';

interface Notice {
  readonly notificationType?: unknown;
  readonly eventType?: unknown;
  readonly bounce?: { readonly bouncedRecipients?: unknown };
  readonly delivery?: { readonly recipients?: unknown; readonly smtpResponse?: unknown };
  readonly Message?: unknown;
}

/** The JSON object in a notice; webmails and list footers put text around it. */
function parse(text: string): Notice | null {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return null;
  try {
    const value: Notice = JSON.parse(text.slice(start, end + 1));
    return typeof value.Message === 'string' ? JSON.parse(value.Message) : value;
  } catch {
    return null;
  }
}

const word = (value: unknown) => (typeof value === 'string' ? value : null);

function readNotice(report: Report): Draft[] {
  const notice = parse(report.message.text);
  if (!notice) return readTranscript(report);
  const bounced = notice.bounce?.bouncedRecipients;
  if (Array.isArray(bounced)) {
    return bounced.map((one) => {
      const { emailAddress, diagnosticCode, status } = (one ?? {}) as Record<string, unknown>;
      const reply = word(diagnosticCode);
      return draft(word(emailAddress), reply ? [reply] : [], { action: 'failed', status: word(status) });
    });
  }
  const delivered = notice.delivery?.recipients;
  if (!Array.isArray(delivered)) return [];
  const response = word(notice.delivery?.smtpResponse);
  return delivered.map((address) => draft(word(address), response ? [response] : [], { action: 'delivered' }));
}

/** Amazon SES: bounces of its own and notices in JSON, from SNS. */
export const amazonSes = transcript(
  'amazon-ses',
  ({ sender, folded }) => /amazonses|sns\.amazonaws/.test(sender) || folded.includes('"notificationtype'),
  readNotice,
);
