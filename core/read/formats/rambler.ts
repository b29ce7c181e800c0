import { transcript } from '../format';

/** Rambler: a Russian and an English half, then Postfix's lines. */
export const rambler = transcript('rambler', ({ sender }) => /@(?:[a-z0-9.-]{1,30}\.)?rambler\.ru/.test(sender));
