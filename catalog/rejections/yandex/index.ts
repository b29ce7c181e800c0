import type { Rejection } from '../../schema';
import busy from './busy';
import policy from './policy';
import quota from './quota';
import spam from './spam';
import stat from './stat';
import user from './user';

/** Every file of this folder; a test compares. */
export const yandex: readonly Rejection[] = [busy, policy, quota, spam, stat, user];
