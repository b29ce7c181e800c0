import type { Rejection } from '../../schema';
import cs01 from './cs01';
import dbl from './dbl';
import dmarc from './dmarc';
import hcm1 from './hcm1';
import hme1 from './hme1';
import proofpoint from './proofpoint';
import quota from './quota';
import spamhaus from './spamhaus';
import user from './user';
import volume from './volume';

/** Every file of this folder; a test compares. */
export const icloud: readonly Rejection[] = [cs01, dbl, dmarc, hcm1, hme1, proofpoint, quota, spamhaus, user, volume];
