import type { Rejection } from '../../schema';
import blocked from './blocked';
import code from './code';
import quota from './quota';
import relay from './relay';
import restricted from './restricted';
import unused from './unused';
import user from './user';

/** Every file of this folder; a test compares. */
export const iUa: readonly Rejection[] = [blocked, code, quota, relay, restricted, unused, user];
