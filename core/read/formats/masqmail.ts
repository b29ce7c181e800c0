import { transcript } from '../format';

/** masqmail: each sentence in the local language, then in English. */
export const masqmail = transcript('masqmail', ({ subject }) => subject === 'mail delivery failure notice');
