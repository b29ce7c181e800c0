import { transcript } from '../format';

/** AOL before 2018: HTML with `because: …`, or names without domain. */
export const aol = transcript('aol', ({ sender }) => /@aol\.com/.test(sender));
