import type { DeliveryAction, Kind } from './bounce';
import type { Report } from './report';

const DELAY_SUBJECT =
  /\(delay|delayed|\bdelay\b|could not send message for|still being retried|not yet been delivered|verzögert|vertraagd|forsinket|försenad|задерж|пока не достав|延迟|延遲|遅延|retard|ritard|aplaz|atrasad/;
const DELAY_TEXT =
  /will be retried|will retry|warning message only|warning only\.|this is a warning only|continue trying|attempts will continue|continue to try|will keep trying|keep trying to|has been delayed|have been delayed|is delayed|was delayed|been delayed|transient non-fatal|still awaiting delivery|not yet received your message|not yet been delivered|has not been delivered yet|temporary problem delivering|will try again|vorübergehendes problem|noch weitere|konnte bis jetzt|nur eine warnung|enkel een waarschuwing|stato ritardato|delivery incomplete|consegna non completata|邮件延迟|временная ошибка|будет повторять|继续尝试|尚未送达|problème temporaire|été différée|problema temporaneo|problema temporal|opnieuw geprobeerd|forsøge igen|forsøger igen|再試行|再送信を/;
const FINAL_TEXT =
  /failed permanently|permanent(?: fatal| delivery)? error|permanent failure|giving up|given up|gave up|not be retried|will not (?:try|continue|be)|no further (?:delivery )?attempts|returned to sender|cannot be delivered|fehlgeschlagen: |окончательно/;
const SUCCESS_SUBJECT =
  /\((?:success|relayed?)\)|^(?:delivered|relayed|expanded):|письмо успешно доставлено|zugestellt:|successful(?:ly)? (?:mail )?deliver|successfully delivered/;
const SUCCESS_TEXT =
  /(?:has been|was|were|is) successfully (?:delivered|relayed)|successful(?:ly)? deliver|delivery to these recipients or groups is complete|(?:was|were|been) delivered to the following|успешно доставлено|(?:message|mail) was successfully|relayed to the following/;

/** Kind by the words of subject and text, where no record tells: failed unless the report says otherwise. */
export function kindByWords(report: Report): Extract<Kind, 'failed' | 'delayed' | 'delivered'> {
  if (SUCCESS_SUBJECT.test(report.subject) || SUCCESS_TEXT.test(report.folded)) return 'delivered';
  if (DELAY_SUBJECT.test(report.subject)) return 'delayed';
  return DELAY_TEXT.test(report.folded) && !FINAL_TEXT.test(report.folded) ? 'delayed' : 'failed';
}

/** Kind by the actions of the records (RFC 3464, 2.3.3): the worst decides. */
export function kindByActions(actions: readonly (DeliveryAction | null)[]): ReturnType<typeof kindByWords> | null {
  if (actions.includes('failed')) return 'failed';
  if (actions.includes('delayed')) return 'delayed';
  return actions.length > 0 && actions.every((action) => action !== null) ? 'delivered' : null;
}
