import type { Rejection } from '../schema';
import { microsoft } from './microsoft';

/** Every folder of rejections; a test compares. */
export const rejections: readonly Rejection[] = [...microsoft];
