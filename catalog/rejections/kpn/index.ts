import type { Rejection } from '../../schema';
import blk from './blk';

/** Every file of this folder; a test compares. */
export const kpn: readonly Rejection[] = [blk];
