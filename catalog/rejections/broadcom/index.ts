import type { Rejection } from '../../schema';
import action from './action';
import blocked from './blocked';
import cust from './cust';
import dmarc from './dmarc';
import filtered from './filtered';
import pbl from './pbl';
import policy from './policy';
import relay from './relay';
import tls from './tls';
import zodiac from './zodiac';

/** Every file of this folder; a test compares. */
export const broadcom: readonly Rejection[] = [action, blocked, cust, dmarc, filtered, pbl, policy, relay, tls, zodiac];
