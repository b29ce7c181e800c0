import type { Rejection } from '../../schema';
import old from './old';
import rate from './rate';

/** Every file of this folder; a test compares. */
export const sina: readonly Rejection[] = [old, rate];
