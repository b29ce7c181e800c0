import { transcript } from '../format';

/** MailMarshal and Trustwave SEG. */
export const mailmarshal = transcript(
  'mailmarshal',
  ({ folded }) => folded.includes('mailmarshal') || folded.includes('could not be delivered because'),
);
