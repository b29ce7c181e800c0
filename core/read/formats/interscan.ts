import { transcript } from '../format';

/** Trend Micro InterScan: `Sent <<<`, `Received >>>`. */
export const interscan = transcript(
  'interscan',
  ({ sender, folded }) => folded.includes('interscan') || /interscan/.test(sender) || folded.includes('received >>>'),
);
