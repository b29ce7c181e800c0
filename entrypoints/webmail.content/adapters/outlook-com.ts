import { isAt } from '../site';
import type { Adapter } from './adapter';
import { outlookWeb } from './outlook-web';

const origins = ['https://outlook.live.com/*'];

/** The consumer service: the same client as in Outlook on the web. */
export const outlookCom: Adapter = {
  id: 'outlook-com',
  name: 'Outlook.com',
  origins,
  matches: (document) => isAt(document, origins),
  find: outlookWeb.find,
};
