import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://www.icloud.com/applications/mail2/current/en-us/index.html';
const texts = 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html';
const text = { file: 'icloud-frame-bounce.html', url: texts };
const other = { file: 'icloud-frame-ordinary.html', url: texts };
const structure = { messages: [], why: 'the text stands in a frame of another site' };
const [name] = anna.split(' <');

export const pages: readonly Page[] = [
  {
    file: 'icloud-bounce.html',
    url,
    apart: [text],
    messages: [bounce(undelivered, 'Mail Delivery System')],
    structure,
  },
  {
    file: 'icloud-ordinary.html',
    url: 'https://www.icloud.com.cn/applications/mail2/current/zh-cn/index.html',
    apart: [other],
    messages: [ordinary('Monday', name ?? null)],
    structure,
  },
  {
    file: 'icloud-conversation.html',
    url,
    apart: [other, text],
    messages: [ordinary('Minutes of Monday', name ?? null), bounce('Minutes of Monday', 'Mail Delivery System')],
    structure,
  },
  { file: 'icloud-list.html', url, messages: [] },
  { file: 'icloud-shell.html', url: 'https://www.icloud.com/mail/', messages: [] },
];
