import { transcript } from '../format';

/** Exim: the address indented, below it the reason and the quoted reply. */
export const exim = transcript(
  'exim',
  ({ folded, message }) =>
    folded.includes('created automatically by mail delivery software') ||
    folded.includes('smtp error from remote mail server') ||
    folded.includes('created automatically by the smtp relay') ||
    message.headers.some(({ name }) => name === 'x-failed-recipients'),
);
