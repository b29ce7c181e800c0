import { loadGuide } from '../../locales/page-texts';
import { openPage } from '../shared/page';
import { Guide } from './guide';

await openPage(Guide, loadGuide);
