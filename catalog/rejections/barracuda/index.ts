import type { Rejection } from '../../schema';
import blocked from './blocked';
import brbl from './brbl';
import nsu from './nsu';
import spoof from './spoof';

/** Every file of this folder; a test compares. */
export const barracuda: readonly Rejection[] = [blocked, brbl, nsu, spoof];
