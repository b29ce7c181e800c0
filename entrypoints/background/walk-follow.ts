import type { Runtime } from 'webextension-polyfill';
import { walkOutcomes } from '../../catalog/follow';
import type { CaseRecord, Deed } from '../../core/follow/case';
import { withEvent } from '../../core/follow/change';
import type { WalkCase, WalkProgress } from '../../core/walk-case';
import { changeCase, loadCases, salted } from './cases';
import { isFollowed } from './follow';
import { remind } from './remind';
import { getWalk } from './walks';

/** Walk-throughs are named after their door, but for the one to the recipient. */
const doorOf = (walk: string, about: WalkCase) =>
  about.door ?? (walk === 'recipient-admin' ? 'recipient-letter' : walk);

const domainOf = (address: string | null) => address?.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether a case is about what the walk-through was opened for. */
async function isAbout(
  { subject, doors }: CaseRecord,
  door: string,
  { recipient, original }: WalkCase,
): Promise<boolean> {
  const names = {
    ip: recipient.rejectedIp,
    domain: domainOf(original.from),
    'recipient-domain': domainOf(recipient.address),
  };
  if (names[subject.of] !== subject.name || !doors.includes(door)) return false;
  return subject.mailbox === null || subject.mailbox === (await salted(recipient.address?.toLowerCase() ?? ''));
}

function deedOf(outcome: string, door: string): Deed | null {
  const meant = Object.hasOwn(walkOutcomes, outcome) && walkOutcomes[outcome];
  if (!meant) return null;
  return meant === 'asked' ? { type: 'asked', destination: door } : { type: 'answered', outcome: meant };
}

/** What came of a door in a walk-through is noted in its case, where there is one; it begins none. */
export async function noteWalk(
  { walk, token, progress }: { readonly walk: string; readonly token: string | null; readonly progress: WalkProgress },
  sender: Runtime.MessageSender,
): Promise<void> {
  const { about } = await getWalk(walk, token);
  if (!about || !progress.outcome || !(await isFollowed(null, sender))) return;
  const door = doorOf(walk, about);
  const deed = deedOf(progress.outcome.id, door);
  if (!deed) return;
  const event = { ...deed, at: progress.outcome.at };
  for (const [id, record] of (await loadCases()).cases)
    if (await isAbout(record, door, about)) await changeCase(id, (last) => last && withEvent(last, event, Date.now()));
  await remind();
}
