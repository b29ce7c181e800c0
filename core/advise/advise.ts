import type { ActionId, Catalog, Cause, Route, StepId } from '../../catalog/schema';
import type { Diagnosis } from '../diagnose/diagnosis';
import { entryOf } from '../entry';
import { parseAddress, specialRange } from '../ip/address';
import type { Recipient } from '../read/bounce';
import type { Advice } from './advice';
import { isFutile, isRemovalDoor } from './doors';
import { listingAdvice } from './listing';

/** Steps that only make sense where removal is asked for. */
const removalSteps: ReadonlySet<StepId> = new Set([
  'delist-portal',
  'delist-portal-mail',
  'email-delist',
  'outlook-form',
  'reply-to-ticket',
  'blocklist-removal',
]);
const removalRoutes: ReadonlySet<Route> = new Set([
  'm365-delist-portal',
  'outlook-sender-support',
  'microsoft-delist-mail',
  'blocklist',
  'provider-postmaster',
]);
/** While the server keeps trying, these doors can wait, too; a wrong set-up or message is mended at once. */
const patientRoutes: ReadonlySet<Route> = new Set([...removalRoutes, 'recipient-admin', 'fix-address', 'docs']);

const unknownCause: Advice = { route: 'docs', actions: ['copy-report'], steps: ['quote-report'], futile: [] };

function ofCause(diagnosis: Diagnosis, catalog: Catalog): Advice {
  const entry = catalog.causeAdvice.find(({ cause }) => cause === diagnosis.cause);
  if (!entry) return unknownCause;
  const { route, actions, steps, futile } = diagnosis.permanent ? entry : (entry.whenTemporary ?? entry);
  return { route, actions, steps, futile };
}

/** The receiver's own page first; without one, the way leads over the sender's administrator and the recipient. */
function withPostmaster(advice: Advice, diagnosis: Diagnosis, catalog: Catalog): Advice {
  if (advice.route !== 'provider-postmaster') return advice;
  const page = entryOf(catalog.receivers, diagnosis.receiver)?.postmaster;
  if (page) return { ...advice, actions: [page, ...advice.actions.filter((action) => action !== page)] };
  const steps = advice.steps.filter((step) => step !== 'postmaster');
  return {
    ...advice,
    route: 'sender-admin',
    actions: [...advice.actions, 'recipient-letter'],
    steps: [...steps, 'ask-recipient-admin'],
  };
}

function baseAdvice(diagnosis: Diagnosis, catalog: Catalog): Advice {
  const known = entryOf(catalog.rejections, diagnosis.rejection);
  const rejection = known?.cause === diagnosis.cause ? known : undefined;
  const list = entryOf(catalog.blocklists, diagnosis.blocklist);
  if (list && (!rejection || (rejection.route === 'blocklist' && list.status === 'closed'))) {
    return listingAdvice(list, diagnosis.cause !== 'recipient-domain-misconfigured');
  }
  if (!rejection) return ofCause(diagnosis, catalog);
  const { route, actions, steps, futile } = rejection;
  if (list && route === 'blocklist' && actions[0] !== list.destination && list.destination !== null) {
    return { route, actions: [list.destination, ...actions.filter((action) => action !== 'spamhaus')], steps, futile };
  }
  return { route, actions, steps, futile };
}

/** Nothing is asked for while the sending server still tries by itself. */
function waiting(advice: Advice, catalog: Catalog): Advice {
  const steps = advice.steps.filter(
    (step) => !removalSteps.has(step) && step !== 'wait-retry' && step !== 'resend-later',
  );
  return {
    route: patientRoutes.has(advice.route) ? 'wait' : advice.route,
    actions: advice.actions.filter((action) => !isRemovalDoor(action, catalog.destinations)),
    steps: ['wait-retry', ...steps],
    futile: advice.futile,
  };
}

/** A private or otherwise special address can stand on no public list: the address that was refused is another one. */
function withoutRemoval(advice: Advice, catalog: Catalog): Advice {
  const actions = advice.actions.filter(
    (action) => action !== 'copy-ip' && action !== 'check-ip' && !isRemovalDoor(action, catalog.destinations),
  );
  return {
    route: removalRoutes.has(advice.route) ? 'sender-admin' : advice.route,
    actions: actions.length > 0 ? actions : ['copy-report'],
    steps: ['ask-own-admin', ...advice.steps.filter((step) => !removalSteps.has(step) && step !== 'ask-own-admin')],
    futile: ['delisting', ...advice.futile.filter((futile) => futile !== 'delisting')],
  };
}

/** Which look-up shows what is wrong with the sender's set-up. */
const lookUps: Partial<Record<Cause, ActionId>> = { 'auth-failed': 'check-domain', 'ptr-missing': 'check-ip' };

/** Where the sender's own records are at fault, the main button looks at them. */
function withLookUp(advice: Advice, { cause }: Diagnosis): Advice {
  const lookUp = lookUps[cause];
  if (!lookUp || advice.route !== 'fix-authentication') return advice;
  return { ...advice, actions: [lookUp, ...advice.actions] };
}

/** Documentation addresses stand for real ones in reports that somebody made anonymous. */
function isSpecial(ip: string, catalog: Catalog): boolean {
  const address = parseAddress(ip);
  const range = address && specialRange(address, catalog.ipRanges);
  return range !== null && range.kind !== 'documentation';
}

/** What the person should do, and what will not help: ids only. The first action is the main button. */
export function advise(recipient: Recipient, diagnosis: Diagnosis, catalog: Catalog): Advice {
  let advice = withPostmaster(baseAdvice(diagnosis, catalog), diagnosis, catalog);
  const isWaiting = recipient.action === 'delayed' || (recipient.action === null && !diagnosis.permanent);
  if (isWaiting) advice = waiting(advice, catalog);
  advice = withLookUp(advice, diagnosis);
  if (recipient.rejectedIp && isSpecial(recipient.rejectedIp, catalog)) advice = withoutRemoval(advice, catalog);
  const hasIp = recipient.rejectedIp !== null;
  const actions = advice.actions
    .filter((action) => hasIp || (action !== 'copy-ip' && action !== 'check-ip'))
    .filter((action) => !isFutile(action, advice.futile, catalog));
  return { ...advice, actions: [...new Set(actions)] };
}
