import { transcript } from '../format';

/** hMailServer. */
export const hmailserver = transcript('hmailserver', ({ subject }) => subject.startsWith('message undeliverable:'));
