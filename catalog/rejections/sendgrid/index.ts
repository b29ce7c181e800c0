import type { Rejection } from '../../schema';
import code403 from './code-403';
import own from './own';

/** Every file of this folder; a test compares. */
export const sendgrid: readonly Rejection[] = [code403, own];
