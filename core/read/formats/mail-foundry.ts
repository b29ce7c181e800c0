import { transcript } from '../format';

/** MailFoundry: `… responded with failure: 552 …`. */
export const mailFoundry = transcript(
  'mail-foundry',
  ({ folded }) =>
    folded.includes('unable to deliver message to:') && folded.includes('delivery failed for the following reason'),
);
