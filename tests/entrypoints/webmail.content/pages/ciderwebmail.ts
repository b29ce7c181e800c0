import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/mailbox/INBOX/17';

export const pages: readonly Page[] = [
  {
    file: 'ciderwebmail-bounce.html',
    url,
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  { file: 'ciderwebmail-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  { file: 'ciderwebmail-list.html', url: 'https://webmail.example.org/mailbox/INBOX/', messages: [] },
];
