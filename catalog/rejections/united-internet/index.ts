import type { Rejection } from '../../schema';
import blocklist from './blocklist';
import dmarc from './dmarc';
import dns from './dns';
import nosmtp from './nosmtp';
import policy from './policy';
import ptr from './ptr';
import quota from './quota';
import rate from './rate';
import spf from './spf';
import unavail from './unavail';

/** Every file of this folder; a test compares. */
export const unitedInternet: readonly Rejection[] = [
  blocklist,
  dmarc,
  dns,
  nosmtp,
  policy,
  ptr,
  quota,
  rate,
  spf,
  unavail,
];
