import type { Rejection } from '../../schema';
import user from './user';

/** Every file of this folder; a test compares. */
export const kddi: readonly Rejection[] = [user];
