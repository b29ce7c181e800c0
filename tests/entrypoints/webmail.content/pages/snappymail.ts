import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/?/#/mailbox/INBOX/m17';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

export const pages: readonly Page[] = [
  { file: 'snappymail-bounce.html', url, messages: [bounce(undelivered, daemon)] },
  { file: 'snappymail-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  { file: 'snappymail-rainloop-bounce.html', url, messages: [bounce(undelivered, daemon)] },
  { file: 'snappymail-list.html', url: 'https://webmail.example.org/?/#/mailbox/INBOX', messages: [] },
  {
    file: 'snappymail-draft.html',
    url,
    messages: [],
    structure: {
      messages: [ordinary(`Fwd: ${undelivered}`, 'Lena Holt <lena@example.org>', '5.7.606 Access denied')],
      why: 'only a button tells that the message is a draft',
    },
  },
];
