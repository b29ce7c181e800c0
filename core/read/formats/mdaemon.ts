import { transcript } from '../format';

/** MDaemon. */
export const mdaemon = transcript('mdaemon', ({ sender }) => /mdaemon/.test(sender));
