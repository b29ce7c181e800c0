import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/appsuite/#!!&app=io.ox/mail&folder=default0/INBOX';
const daemon = 'Mail Delivery System <mailer-daemon@mail.example.org>';

export const pages: readonly Page[] = [
  {
    file: 'open-xchange-bounce.html',
    url,
    frames: { '#f17': 'open-xchange-body-bounce.html' },
    messages: [bounce(undelivered, daemon)],
  },
  {
    file: 'open-xchange-ordinary.html',
    url: 'https://app.mailbox.org/appsuite/#!!&app=io.ox/mail&folder=default0/INBOX',
    frames: { '#f18': 'open-xchange-body-ordinary.html' },
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'open-xchange-thread.html',
    url,
    frames: { '#f20': 'open-xchange-body-bounce.html', '#f21': 'open-xchange-body-ordinary.html' },
    messages: [bounce(undelivered, daemon), ordinary('Minutes of Monday', anna)],
  },
  {
    file: 'open-xchange-old-bounce.html',
    url,
    messages: [bounce(undelivered, daemon, '5.7.606 Access denied')],
  },
  {
    file: 'open-xchange-draft.html',
    url,
    frames: { '#f23': 'open-xchange-body-bounce.html' },
    messages: [],
    structure: {
      messages: [ordinary(`Fwd: ${undelivered}`, 'Lena Holt <lena@example.org>', '5.7.606 Access denied')],
      why: 'only a button of App Suite tells that the message is a draft',
    },
  },
  { file: 'open-xchange-list.html', url, messages: [] },
  { file: 'open-xchange-compose.html', url, messages: [] },
];
