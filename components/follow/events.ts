import type { ExplainedRecipient, Standing } from '../../core/explanation';
import type { Deed } from '../../core/follow/case';

/** What an explanation needs to show where the user stands. */
export interface FollowEvents {
  /** Undefined where nothing is remembered. */
  readonly standingOf: (recipient: ExplainedRecipient) => Standing | undefined;
  readonly onDeed: (recipient: ExplainedRecipient, deed: Deed) => void;
  readonly onList: () => void;
}
