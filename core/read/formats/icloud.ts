import { transcript } from '../format';

/** iCloud Mail, in Postfix's words. */
export const icloud = transcript('icloud', ({ sender }) =>
  /@(?:[a-z0-9.-]{1,40}\.)?(?:icloud|me|mac|apple)\.com/.test(sender),
);
