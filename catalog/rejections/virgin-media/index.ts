import type { Rejection } from '../../schema';
import proofpoint from './proofpoint';
import spam from './spam';

/** Every file of this folder; a test compares. */
export const virginMedia: readonly Rejection[] = [proofpoint, spam];
