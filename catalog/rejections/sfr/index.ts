import type { Rejection } from '../../schema';
import guEib from './gu-eib';
import spam from './spam';

/** Every file of this folder; a test compares. */
export const sfr: readonly Rejection[] = [guEib, spam];
