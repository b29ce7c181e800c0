import type { Rejection } from '../../schema';
import blocked from './blocked';

/** Every file of this folder; a test compares. */
export const mailchannels: readonly Rejection[] = [blocked];
