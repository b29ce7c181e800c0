import type { Rejection } from '../../schema';
import aup from './aup';
import listed from './listed';
import ptr from './ptr';
import rate from './rate';
import size from './size';

/** Every file of this folder; a test compares. */
export const spectrum: readonly Rejection[] = [aup, listed, ptr, rate, size];
