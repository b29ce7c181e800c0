import type { ActionId, Cause, FutileId, StepId } from '../../catalog/schema';
import type { ExplainedRecipient } from '../../core/explanation';
import type { Kind } from '../../core/read/bounce';
import { firstText, type Texts } from '../texts';
import { withoutHidden } from './segments';

/** Name of the receiver, in words where it has none of its own. */
export function receiverOf({ t }: Texts, { receiverName, diagnosis }: ExplainedRecipient): string {
  if (receiverName !== null) return receiverName;
  return t(diagnosis.receiver === 'local-mta' ? 'diagnosis:receiver.local-mta' : 'diagnosis:receiver.unknown');
}

function valuesFor(texts: Texts, recipient: ExplainedRecipient) {
  return {
    receiver: receiverOf(texts, recipient),
    address: withoutHidden(recipient.address ?? ''),
    ip: recipient.rejectedIp ?? '',
    code: recipient.status ?? recipient.replyCode ?? '',
    list: recipient.blocklistName ?? '',
  };
}

/** Where nothing was refused, what became of the mail says more than why. */
function isAboutFate(fate: Kind, cause: Cause): boolean {
  return fate === 'delivered' || (fate === 'delayed' && (cause === 'unknown' || cause === 'expired'));
}

/** The rejection's own words, where it has some; its cause's else. */
function caseText(texts: Texts, recipient: ExplainedRecipient, fate: Kind, part: 'title' | 'why'): string {
  const { rejection, cause } = recipient.diagnosis;
  const keys = isAboutFate(fate, cause)
    ? [`diagnosis:kind.${fate}.${part}`]
    : [`rejections:${rejection}.${part}`, `diagnosis:cause.${cause}.${part}`];
  return firstText(texts, keys, valuesFor(texts, recipient)) ?? '';
}

export function titleOf(texts: Texts, recipient: ExplainedRecipient, fate: Kind): string {
  return caseText(texts, recipient, fate, 'title');
}

/** Undefined for a delay without a reason: what there is to say is said by the note that it is still being tried. */
export function whyOf(texts: Texts, recipient: ExplainedRecipient, fate: Kind): string | undefined {
  if (fate === 'delayed' && isAboutFate(fate, recipient.diagnosis.cause)) return undefined;
  return caseText(texts, recipient, fate, 'why');
}

export function actorOf({ t }: Texts, { diagnosis }: ExplainedRecipient): string {
  return t(`diagnosis:actor.${diagnosis.actor}`);
}

export function stepOf(texts: Texts, step: StepId, recipient: ExplainedRecipient): string {
  return firstText(texts, [`advice:step.${step}`], valuesFor(texts, recipient)) ?? '';
}

export function futileOf(texts: Texts, id: FutileId, recipient: ExplainedRecipient): string {
  return firstText(texts, [`advice:futile.${id}`], valuesFor(texts, recipient)) ?? '';
}

/** What a button says: words of its own, or the name of the page that it opens. */
export function actionText(
  texts: Texts,
  action: ActionId,
  facts: { ip: string | null; address: string | null },
): string {
  const name = firstText(texts, [`advice:destination.${action}`]) ?? action;
  const values = { name, address: withoutHidden(facts.address ?? ''), ip: facts.ip ?? '' };
  const variants = [facts.ip === null ? 'noip' : null, facts.address === null ? 'noaddress' : null];
  const keys = [
    ...variants.filter((variant) => variant !== null).map((variant) => `advice:action.${action}_${variant}`),
    `advice:action.${action}`,
    'advice:action.page',
  ];
  return firstText(texts, keys, values) ?? name;
}

export function actionOf(texts: Texts, action: ActionId, recipient: ExplainedRecipient): string {
  return actionText(texts, action, { ip: recipient.rejectedIp, address: recipient.address });
}
