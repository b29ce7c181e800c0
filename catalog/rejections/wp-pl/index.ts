import type { Rejection } from '../../schema';
import spam from './spam';

/** Every file of this folder; a test compares. */
export const wpPl: readonly Rejection[] = [spam];
