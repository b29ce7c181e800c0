import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://mail.yahoo.com/d/folders/1/messages/17';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

export const pages: readonly Page[] = [
  { file: 'yahoo-bounce.html', url, messages: [bounce(undelivered, daemon)] },
  {
    file: 'yahoo-ordinary.html',
    url: 'https://mail.aol.com/d/folders/1/messages/17',
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'yahoo-conversation.html',
    url,
    messages: [
      bounce('Minutes of Monday', daemon),
      { ...bounce('Minutes of Monday', anna, 'This came back, what now?'), bounce: false },
    ],
  },
  { file: 'yahoo-list.html', url: 'https://mail.yahoo.com/d/folders/1', messages: [] },
];
