import type { Blocklist, FutileId } from '../../catalog/schema';
import type { Advice } from './advice';

const paying = (list: Blocklist): FutileId[] => (list.payToLeave ? ['paying-blocklist'] : []);

/** A list that is gone, or that answered the receiver's resolver with a refusal: only the receiver can mend that. */
function receiversFault(step: 'blocklist-closed' | 'receiver-resolver'): Advice {
  return {
    route: 'recipient-admin',
    actions: ['recipient-letter', 'copy-report'],
    steps: [step, 'ask-recipient-admin'],
    futile: ['delisting', 'paying-blocklist', 'resend-unchanged'],
  };
}

/** What to do about a list that a reply names. `isListed` is false where the list only refused the receiver's question. */
export function listingAdvice(list: Blocklist, isListed: boolean): Advice {
  if (!isListed) return receiversFault('receiver-resolver');
  if (list.status === 'closed') return receiversFault('blocklist-closed');
  const futile: FutileId[] = ['delist-portal', 'outlook-form', 'delist-mail', 'resend-unchanged', ...paying(list)];
  if (list.destination === null) {
    const steps = ['stop-abuse', 'ask-provider', 'ask-recipient-admin'] as const;
    return { route: 'sender-admin', actions: ['copy-report', 'copy-ip', 'recipient-letter'], steps, futile };
  }
  return {
    route: 'blocklist',
    actions: [list.destination, 'copy-ip', 'copy-report'],
    steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
    futile,
  };
}
