import { transcript } from '../format';

/** Mimecast: the administrator's notice or Postfix-like lines. */
export const mimecast = transcript(
  'mimecast',
  ({ sender, folded }) => /mimecast/.test(sender) || folded.includes('mimecast'),
);
