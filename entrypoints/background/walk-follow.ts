import type { Runtime } from 'webextension-polyfill';
import { walkOutcomes } from '../../catalog/follow';
import type { Walk } from '../../catalog/schema';
import type { CaseRecord, Deed } from '../../core/follow/case';
import { withEvent } from '../../core/follow/change';
import { letterDoor } from '../../core/follow/letter-door';
import type { WalkCase, WalkProgress } from '../../core/walk-case';
import { changeCase, loadCases, salted } from './cases';
import { isFollowed } from './follow';
import { remind } from './remind';
import { getWalk } from './walks';

/** Where a walk-through asks: at the doors of its steps, else where its letter knocks. */
function doorsOf({ steps }: Walk, { door: given, recipient }: WalkCase): (string | null)[] {
  const doors = steps.filter(({ door }) => door);
  if (doors.length > 0) return doors.map(({ door }) => (door === 'given' ? given : (door ?? null)));
  const destination = recipient.letter?.destination ?? null;
  return steps.map(({ letter }) => (letter ? letterDoor({ kind: letter, destination }) : null));
}

const domainOf = (address: string | null) => address?.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether a case is about what the walk-through was opened for. */
async function isAbout({ subject }: CaseRecord, { recipient, original }: WalkCase): Promise<boolean> {
  const names = {
    ip: recipient.rejectedIp,
    domain: domainOf(original.from),
    'recipient-domain': domainOf(recipient.address),
  };
  if (names[subject.of] !== subject.name) return false;
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
  const { walk: known, about } = await getWalk(walk, token);
  if (!known || !about || !progress.outcome || !(await isFollowed(null, sender))) return;
  const { id: outcome, at } = progress.outcome;
  const asksAt = doorsOf(known, about);
  for (const [id, record] of (await loadCases()).cases) {
    const door = record.doors.find((one) => asksAt.includes(one));
    const deed = door === undefined ? null : deedOf(outcome, door);
    if (deed && (await isAbout(record, about)))
      await changeCase(id, (last) => last && withEvent(last, { ...deed, at }, Date.now()));
  }
  await remind();
}
