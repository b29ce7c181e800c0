import type { Rejection } from '../../schema';
import mbox from './mbox';
import spam from './spam';

/** Every file of this folder; a test compares. */
export const mailru: readonly Rejection[] = [mbox, spam];
