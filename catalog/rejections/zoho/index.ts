import type { Rejection } from '../../schema';
import dmarc from './dmarc';
import out from './out';
import policy from './policy';
import spam from './spam';
import user from './user';

/** Every file of this folder; a test compares. */
export const zoho: readonly Rejection[] = [dmarc, out, policy, spam, user];
