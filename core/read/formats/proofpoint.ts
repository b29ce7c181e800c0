import { transcript } from '../format';

/** Proofpoint. */
export const proofpoint = transcript(
  'proofpoint',
  ({ sender, folded }) => /pphosted|proofpoint/.test(sender) || folded.includes('proofpoint'),
);
