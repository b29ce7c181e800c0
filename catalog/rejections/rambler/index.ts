import type { Rejection } from '../../schema';
import inactive from './inactive';
import spam from './spam';

/** Every file of this folder; a test compares. */
export const rambler: readonly Rejection[] = [inactive, spam];
