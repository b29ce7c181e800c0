import type { Rejection } from '../../schema';
import bl from './bl';
import dmarc from './dmarc';
import es from './es';
import ptr from './ptr';
import quota from './quota';
import rl from './rl';
import user from './user';

/** Every file of this folder; a test compares. */
export const comcast: readonly Rejection[] = [bl, dmarc, es, ptr, quota, rl, user];
