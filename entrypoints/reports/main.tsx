import { loadReports } from '../../locales/page-texts';
import { openPage } from '../shared/page';
import { Reports } from './reports';

await openPage(Reports, loadReports);
