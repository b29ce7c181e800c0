import type { Rejection } from '../../schema';
import gu_eib from './gu_eib';
import spam from './spam';

/** Every file of this folder; a test compares. */
export const sfr: readonly Rejection[] = [gu_eib, spam];
