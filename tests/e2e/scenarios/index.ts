import type { Scenario } from '../scenario';
import { accessibility } from './accessibility';
import { bars } from './bars';
import { boxes } from './boxes';
import { followUp } from './follow-up';
import { fourServices } from './four-services';
import { frames } from './frames';
import { framesApart } from './frames-apart';
import { fullReports } from './full-report';
import { guide } from './guide';
import { handOver } from './hand-over';
import { harness } from './harness';
import { letter } from './letter';
import { lookUpOfDomain } from './look-up/domain';
import { lookUpOfAddress } from './look-up/ip';
import { lookUpManners } from './look-up/manners';
import { lookUpOfContact } from './look-up/registry';
import { mainJob } from './main-job';
import { manners } from './manners';
import { marks } from './marks';
import { pageWorld } from './page-world';
import { restarts } from './restart';
import { roundcube } from './roundcube';
import { sogo } from './sogo';
import { walkThroughs } from './walk-through';
import { watchSite } from './watch-site';

/** Everything that is shown in real browsers, in the order of the run. */
export const scenarios: readonly Scenario[] = [
  ...harness,
  ...mainJob,
  ...handOver,
  ...letter,
  ...followUp,
  ...bars,
  ...framesApart,
  ...marks,
  ...guide,
  ...walkThroughs,
  ...fourServices,
  ...fullReports,
  ...boxes,
  ...accessibility,
  ...manners,
  ...pageWorld,
  ...frames,
  ...watchSite,
  ...restarts,
  ...lookUpOfAddress,
  ...lookUpOfDomain,
  ...lookUpOfContact,
  ...lookUpManners,
  ...roundcube,
  ...sogo,
];
