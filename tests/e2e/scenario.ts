import type { Browser } from './driver/browser';
import type { Server } from './lab/servers';
import type { Stage } from './stage';

/** One thing to show, in one browser or in both. */
export interface Scenario {
  readonly name: string;
  /** Where it cannot be shown, and why. */
  readonly leftOut?: Partial<Record<Browser['name'], string>>;
  /** Runs a second time with the background ended before each step. */
  readonly alsoWithKills?: boolean;
  /** Needs a browser in which the extension was installed just now. */
  readonly needsFresh?: boolean;
  /** Real servers that it needs, besides Dovecot and Postfix. */
  readonly needs?: readonly Server[];
  run(stage: Stage): Promise<void>;
}
