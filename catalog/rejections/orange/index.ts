import type { Rejection } from '../../schema';
import abusix from './abusix';
import authentication from './authentication';
import blocked from './blocked';
import cloudmark from './cloudmark';
import connections from './connections';
import listed from './listed';
import noPtr from './no-ptr';
import ofr from './ofr';
import quota from './quota';
import senderDomain from './sender-domain';
import size from './size';
import spam from './spam';
import spf from './spf';
import user from './user';

/** Every file of this folder; a test compares. */
export const orange: readonly Rejection[] = [
  abusix,
  authentication,
  blocked,
  cloudmark,
  connections,
  listed,
  noPtr,
  ofr,
  quota,
  senderDomain,
  size,
  spam,
  spf,
  user,
];
