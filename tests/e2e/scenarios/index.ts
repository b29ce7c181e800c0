import type { Scenario } from '../scenario';
import { mainJob } from './main-job';

/** Everything that is shown in real browsers, in the order of the run. */
export const scenarios: readonly Scenario[] = [...mainJob];
