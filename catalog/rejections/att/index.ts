import type { Rejection } from '../../schema';
import aup from './aup';
import ptr from './ptr';
import rbl from './rbl';
import sbc from './sbc';
import unknowns from './unknowns';

/** Every file of this folder; a test compares. */
export const att: readonly Rejection[] = [aup, ptr, rbl, sbc, unknowns];
