import type { Rejection } from '../../schema';
import aolLegacy from './aol-legacy';
import au01 from './au01';
import bl21 from './bl21';
import code579 from './code-579';
import fcrdns from './fcrdns';
import fromDomain from './from-domain';
import headers from './headers';
import ph01 from './ph01';
import quota from './quota';
import rcptRate from './rcpt-rate';
import tss04 from './tss04';
import tss09 from './tss09';
import unauth from './unauth';
import user from './user';

/** Every file of this folder; a test compares. */
export const yahoo: readonly Rejection[] = [
  aolLegacy,
  au01,
  bl21,
  code579,
  fcrdns,
  fromDomain,
  headers,
  ph01,
  quota,
  rcptRate,
  tss04,
  tss09,
  unauth,
  user,
];
