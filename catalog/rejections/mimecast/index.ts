import type { Rejection } from '../../schema';
import auth from './auth';
import block from './block';
import geo from './geo';
import grey from './grey';
import loop from './loop';
import rbl from './rbl';
import rcpt from './rcpt';
import relay from './relay';
import rep from './rep';
import sec from './sec';
import spoof from './spoof';
import tls from './tls';

/** Every file of this folder; a test compares. */
export const mimecast: readonly Rejection[] = [auth, block, geo, grey, loop, rbl, rcpt, relay, rep, sec, spoof, tls];
