import type { Rejection } from '../../schema';
import mxin103 from './mxin103';
import mxin506 from './mxin506';

/** Every file of this folder; a test compares. */
export const ziggo: readonly Rejection[] = [mxin103, mxin506];
