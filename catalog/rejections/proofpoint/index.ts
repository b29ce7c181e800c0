import type { Rejection } from '../../schema';
import content from './content';
import dmarc from './dmarc';
import invaluement from './invaluement';
import pdr from './pdr';
import route from './route';

/** Every file of this folder; a test compares. */
export const proofpoint: readonly Rejection[] = [content, dmarc, invaluement, pdr, route];
