import { transcript } from '../format';

/** hMailServer. */
export const hmailserver = transcript('hmailserver', ({ subject, message }) =>
  subject.startsWith('message undeliverable:'),
);
