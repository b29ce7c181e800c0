import type { Rejection } from '../../schema';
import attachment from './attachment';
import blocked from './blocked';
import content from './content';
import ib from './ib';
import listed from './listed';
import ptr from './ptr';
import rate from './rate';
import rbl from './rbl';
import sender from './sender';
import spf from './spf';

/** Every file of this folder; a test compares. */
export const godaddy: readonly Rejection[] = [attachment, blocked, content, ib, listed, ptr, rate, rbl, sender, spf];
