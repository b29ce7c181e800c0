import { blocklists } from './blocklists';
import { causeAdvice } from './cause-advice';
import { destinations } from './destinations';
import { guide } from './guide';
import { ranges } from './ip-ranges';
import { mailHosts } from './mail-hosts';
import { phrases } from './phrases';
import { receivers } from './receivers';
import { rejections } from './rejections';
import { reporterCauses } from './reporter-causes';
import type { Catalog } from './schema';
import { meanings } from './status-codes';
import { walks } from './walks';

export const catalog: Catalog = {
  rejections,
  destinations,
  receivers,
  blocklists,
  meanings,
  phrases,
  reporterCauses,
  causeAdvice,
  guide,
  walks,
  ipRanges: ranges,
  mailHosts,
};
