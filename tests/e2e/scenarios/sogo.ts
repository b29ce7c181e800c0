import type { Scenario } from '../scenario';
import { sogoWebmail } from '../webmails/sogo';
import { watched } from './watched';

export const sogo: readonly Scenario[] = [watched(sogoWebmail)];
