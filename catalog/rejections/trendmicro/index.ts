import type { Rejection } from '../../schema';
import ers from './ers';
import tags from './tags';

/** Every file of this folder; a test compares. */
export const trendmicro: readonly Rejection[] = [ers, tags];
