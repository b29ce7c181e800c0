import type { Rejection } from '../../schema';
import sbl from './sbl';

/** Every file of this folder; a test compares. */
export const timIt: readonly Rejection[] = [sbl];
