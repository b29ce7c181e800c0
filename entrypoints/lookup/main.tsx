import { loadLookUp } from '../../locales/page-texts';
import { openPage } from '../shared/page';
import { LookUpPage } from './look-up-page';

await openPage(LookUpPage, loadLookUp);
