import { transcript } from '../format';

/** au/EZweb: Japanese, then the dialogue or a sentence in English. */
export const ezweb = transcript(
  'ezweb',
  ({ sender, folded }) =>
    /ezweb\.ne\.jp|au\.com/.test(sender) || folded.includes('each of the following recipients was rejected'),
);
