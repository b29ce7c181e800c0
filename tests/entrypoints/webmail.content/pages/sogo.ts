import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/SOGo/so/lena/Mail/view#!/Mail/0/INBOX/17';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

export const pages: readonly Page[] = [
  { file: 'sogo-bounce.html', url, messages: [bounce(undelivered, daemon, '5.7.606 Access denied')] },
  { file: 'sogo-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  { file: 'sogo-list.html', url: 'https://webmail.example.org/SOGo/so/lena/Mail/view#!/Mail/0/INBOX', messages: [] },
  {
    file: 'sogo-draft.html',
    url,
    messages: [],
    structure: {
      messages: [ordinary(`Fwd: ${undelivered}`, 'Lena Holt <lena@example.org>', '5.7.606 Access denied')],
      why: 'only a button of SOGo tells that the message is a draft',
    },
  },
];
