import type { Rejection } from '../../schema';
import unblock from './unblock';

/** Every file of this folder; a test compares. */
export const hornetsecurity: readonly Rejection[] = [unblock];
