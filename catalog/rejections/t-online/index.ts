import type { Rejection } from '../../schema';
import dial from './dial';
import grey from './grey';
import nowl from './nowl';
import problemBl from './problem-bl';
import spam from './spam';

/** Every file of this folder; a test compares. */
export const tOnline: readonly Rejection[] = [dial, grey, nowl, problemBl, spam];
