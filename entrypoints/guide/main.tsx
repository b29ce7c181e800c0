import { loadGuide } from '../../locales/guide';
import { openPage } from '../shared/page';
import { Guide } from './guide';

await openPage(Guide, loadGuide);
