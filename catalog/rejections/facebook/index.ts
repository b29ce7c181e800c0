import type { Rejection } from '../../schema';
import blocked from './blocked';
import codes from './codes';
import link from './link';
import listed from './listed';
import privateRule from './private';
import ptr from './ptr';
import senderDomain from './sender-domain';
import size from './size';
import user from './user';

/** Every file of this folder; a test compares. */
export const facebook: readonly Rejection[] = [
  blocked,
  codes,
  link,
  listed,
  privateRule,
  ptr,
  senderDomain,
  size,
  user,
];
