import { transcript } from '../format';

/** Bounces that Amazon SES writes for a receiving domain; the facts are in the delivery status only. */
export const receivingSes = transcript(
  'receiving-ses',
  ({ folded }) => folded === 'this message could not be delivered.',
);
