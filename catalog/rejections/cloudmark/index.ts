import type { Rejection } from '../../schema';
import csi from './csi';

/** Every file of this folder; a test compares. */
export const cloudmark: readonly Rejection[] = [csi];
