import type { Rejection } from '../../schema';
import inRule from './in';
import out from './out';
import supp from './supp';

/** Every file of this folder; a test compares. */
export const amazon: readonly Rejection[] = [inRule, out, supp];
