import { transcript } from '../format';

/** PowerMTA: the list of recipients; the replies are in the delivery status. */
export const powermta = transcript('powermta', ({ folded }) => folded.includes('this is the mail server on'));
