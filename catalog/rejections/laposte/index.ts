import type { Rejection } from '../../schema';
import authentication from './authentication';
import disabled from './disabled';
import listed from './listed';
import lpn from './lpn';
import user from './user';

/** Every file of this folder; a test compares. */
export const laposte: readonly Rejection[] = [authentication, disabled, listed, lpn, user];
