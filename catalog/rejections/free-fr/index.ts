import type { Rejection } from '../../schema';
import errors from './errors';
import quota from './quota';
import spam from './spam';
import spams from './spams';
import troyan from './troyan';

/** Every file of this folder; a test compares. */
export const freeFr: readonly Rejection[] = [errors, quota, spam, spams, troyan];
