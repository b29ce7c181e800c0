import { transcript } from '../format';

/** Facebook's mail gateway. */
export const facebook = transcript('facebook', ({ sender }) => /facebook/.test(sender));
