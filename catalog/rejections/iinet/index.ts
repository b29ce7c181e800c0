import type { Rejection } from '../../schema';
import reputation from './reputation';

/** Every file of this folder; a test compares. */
export const iinet: readonly Rejection[] = [reputation];
