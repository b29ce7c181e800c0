import type { Rejection } from '../../schema';
import csi from './csi';
import lib from './lib';

/** Every file of this folder; a test compares. */
export const italiaonline: readonly Rejection[] = [csi, lib];
