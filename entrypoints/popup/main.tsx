import { openPage } from '../shared/page';
import { App } from './app';
import { isTab } from './place';
import './popup.css';

document.documentElement.classList.add(isTab ? 'in-tab' : 'in-popup');
await openPage(App);
