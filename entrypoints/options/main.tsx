import { openPage } from '../shared/page';
import { Options } from './options';

await openPage(Options);
