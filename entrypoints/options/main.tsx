import { loadLookUp } from '../../locales/page-texts';
import { openPage } from '../shared/page';
import { Options } from './options';

await openPage(Options, loadLookUp);
