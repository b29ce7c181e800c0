import { transcript } from '../format';

/** amavisd-new: a content filter that names recipients behind `->`. */
export const amavis = transcript(
  'amavis',
  ({ sender, folded }) => folded.includes('was considered unsolicited bulk') || /content-filter at/.test(sender),
);
