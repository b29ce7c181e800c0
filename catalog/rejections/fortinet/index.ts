import type { Rejection } from '../../schema';
import ip from './ip';
import url from './url';

/** Every file of this folder; a test compares. */
export const fortinet: readonly Rejection[] = [ip, url];
