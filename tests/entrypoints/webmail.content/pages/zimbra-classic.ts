import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/zimbra/mail#1';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';
const frame = '#zv__TV-main__MSG__body__iframe';

export const pages: readonly Page[] = [
  {
    file: 'zimbra-classic-bounce.html',
    url,
    frames: { [frame]: 'zimbra-classic-body-bounce.html' },
    messages: [bounce(undelivered, daemon)],
  },
  {
    file: 'zimbra-classic-ordinary.html',
    url,
    frames: { [frame]: 'zimbra-classic-body-ordinary.html' },
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'zimbra-classic-conversation.html',
    url,
    messages: [bounce('Minutes of Monday', daemon, '5.7.606 Access denied'), ordinary('Minutes of Monday', anna)],
  },
  {
    file: 'zimbra-classic-old-view.html',
    url,
    frames: { '#zv__MSG__MSG-1__body__iframe': 'zimbra-classic-body-bounce.html' },
    messages: [],
    structure: {
      messages: [bounce(undelivered, daemon)],
      why: 'only its place, far outside of the window, tells that the view is not shown',
    },
  },
  { file: 'zimbra-classic-list.html', url, messages: [] },
  { file: 'zimbra-classic-compose.html', url, messages: [] },
];
