import type { Rejection } from '../../schema';
import policy from './policy';

/** Every file of this folder; a test compares. */
export const bouygues: readonly Rejection[] = [policy];
