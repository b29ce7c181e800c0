import type { Rejection } from '../../schema';
import attachment from './attachment';
import blocked from './blocked';
import cust from './cust';
import dmarc from './dmarc';
import g from './g';
import newip from './newip';
import rate from './rate';
import rbl from './rbl';
import size from './size';
import user from './user';

/** Every file of this folder; a test compares. */
export const rackspace: readonly Rejection[] = [attachment, blocked, cust, dmarc, g, newip, rate, rbl, size, user];
