import type { Rejection } from '../../schema';
import errors from './errors';

/** Every file of this folder; a test compares. */
export const abv: readonly Rejection[] = [errors];
