import { openPage } from '../shared/page';
import { Welcome } from './welcome';

await openPage(Welcome);
