import { transcript } from '../format';

/** Activehunter: Sendmail's headings with `>>>` before the address. */
export const activehunter = transcript('activehunter', ({ subject }) => subject.startsWith('failure notice :'));
