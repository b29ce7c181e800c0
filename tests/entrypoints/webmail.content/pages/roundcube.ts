import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/?_task=mail&_mbox=INBOX&_uid=17&_action=preview';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

export const pages: readonly Page[] = [
  { file: 'roundcube-frame-bounce.html', url, messages: [bounce(undelivered, daemon)] },
  { file: 'roundcube-frame-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  { file: 'roundcube-classic-bounce.html', url, messages: [bounce(undelivered, daemon)] },
  { file: 'roundcube-list.html', url, messages: [] },
  {
    file: 'roundcube-draft.html',
    url,
    messages: [],
    structure: {
      messages: [ordinary(`Fwd: ${undelivered}`, 'Lena Holt <lena@example.org>', '5.7.606 Access denied')],
      why: 'only a link of Roundcube tells that the message is a draft',
    },
  },
];
