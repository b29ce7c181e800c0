import type { Rejection } from '../../schema';
import behav from './behav';

/** Every file of this folder; a test compares. */
export const aliyun: readonly Rejection[] = [behav];
