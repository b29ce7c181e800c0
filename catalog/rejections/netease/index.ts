import type { Rejection } from '../../schema';
import allowList from './allow-list';
import blocked from './blocked';
import link from './link';
import rate from './rate';
import recipientQuota from './recipient-quota';
import sender from './sender';
import spm from './spm';
import user from './user';

/** Every file of this folder; a test compares. */
export const netease: readonly Rejection[] = [allowList, blocked, link, rate, recipientQuota, sender, spm, user];
