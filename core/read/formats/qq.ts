import { transcript } from '../format';
import { readChineseLabels } from './netease';

/** QQ Mail and domains hosted there. */
export const qq = transcript(
  'qq',
  ({ folded, sender, subject }) =>
    (/@(?:qq|foxmail)\.com/.test(sender) || /^来自.{1,100}的退信/.test(subject)) && /退信|退回/.test(folded + subject),
  readChineseLabels,
);
