import type { Rejection } from '../../schema';
import full from './full';
import helo from './helo';

/** Every file of this folder; a test compares. */
export const tuta: readonly Rejection[] = [full, helo];
