import type { Rejection } from '../../schema';
import deferred from './deferred';

/** Every file of this folder; a test compares. */
export const yahooJapan: readonly Rejection[] = [deferred];
