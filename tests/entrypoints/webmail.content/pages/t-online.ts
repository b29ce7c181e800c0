import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://email.t-online.de/em';

export const pages: readonly Page[] = [
  {
    file: 't-online-bounce.html',
    url,
    frames: { '#mailreadview': 't-online-bounce-frame.html' },
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  {
    file: 't-online-ordinary.html',
    url,
    frames: { '#messageBody': 't-online-ordinary-frame.html' },
    messages: [ordinary('Monday', anna)],
  },
  { file: 't-online-list.html', url, messages: [] },
];
