import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://mail.163.com/js6/main.jsp?sid=1#module=read.ReadModule';

export const pages: readonly Page[] = [
  {
    file: 'netease-bounce.html',
    url,
    frames: { '[id="171_frameBody"]': 'netease-bounce-frame.html' },
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  {
    file: 'netease-ordinary.html',
    url: 'https://mail.126.com/js6/main.jsp?sid=1#module=read.ReadModule',
    frames: {
      '[id="171_frameBody"]': 'netease-bounce-frame.html',
      '[id="172_frameBody"]': 'netease-ordinary-frame.html',
    },
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'netease-list.html',
    url: 'https://mail.163.com/js6/main.jsp?sid=1#module=mbox.ListModule',
    frames: { '[id="171_frameBody"]': 'netease-bounce-frame.html' },
    messages: [],
  },
  {
    file: 'netease-compose.html',
    url: 'https://mail.163.com/js6/main.jsp?sid=1#module=compose.ComposeModule',
    frames: { '#editor': 'netease-compose-frame.html' },
    messages: [],
  },
];
