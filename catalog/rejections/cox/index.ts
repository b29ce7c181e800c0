import type { Rejection } from '../../schema';
import aup from './aup';
import authentication from './authentication';
import ptr from './ptr';
import rate from './rate';
import temporaryBlock from './temporary-block';

/** Every file of this folder; a test compares. */
export const cox: readonly Rejection[] = [aup, authentication, ptr, rate, temporaryBlock];
