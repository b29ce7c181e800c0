import type { Rejection } from '../../schema';
import domrep from './domrep';
import sbrs from './sbrs';

/** Every file of this folder; a test compares. */
export const cisco: readonly Rejection[] = [domrep, sbrs];
