import type { Rejection } from '../../schema';
import auth from './auth';
import content from './content';
import freq from './freq';
import rcpt from './rcpt';
import size from './size';
import spamIp from './spam-ip';
import user from './user';

/** Every file of this folder; a test compares. */
export const tencent: readonly Rejection[] = [auth, content, freq, rcpt, size, spamIp, user];
