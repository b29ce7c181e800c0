import type { Rejection } from '../../schema';
import rbl from './rbl';
import user from './user';

/** Every file of this folder; a test compares. */
export const proton: readonly Rejection[] = [rbl, user];
