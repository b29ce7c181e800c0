import type { Rejection } from '../../schema';
import helo from './helo';
import rbl from './rbl';

/** Every file of this folder; a test compares. */
export const fastmail: readonly Rejection[] = [helo, rbl];
