import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/?_task=mail&_mbox=INBOX&_uid=17&_action=preview';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

export const pages: readonly Page[] = [
  { file: 'roundcube-frame-bounce.html', url, messages: [bounce(undelivered, daemon)] },
  { file: 'roundcube-frame-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  { file: 'roundcube-classic-bounce.html', url, messages: [bounce(undelivered, daemon)] },
  { file: 'roundcube-list.html', url, messages: [] },
];
