import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://cloud.example.org/index.php/apps/mail/box/4/thread/41';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

const why = 'only a class tells that the line below the sender is the subject, if another than that of the thread';

export const pages: readonly Page[] = [
  {
    file: 'nextcloud-mail-bounce.html',
    url,
    messages: [bounce(undelivered, daemon, '5.7.606 Access denied')],
    structure: { messages: [bounce('Minutes of Monday', daemon, '5.7.606 Access denied')], why },
  },
  {
    file: 'nextcloud-mail-ordinary.html',
    url,
    frames: { 'iframe.message-frame': 'nextcloud-mail-body-ordinary.html' },
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'nextcloud-mail-thread.html',
    url,
    messages: [bounce(undelivered, daemon, '5.7.606 Access denied'), ordinary('Minutes of Monday', anna)],
    structure: {
      messages: [bounce('Minutes of Monday', daemon, '5.7.606 Access denied'), ordinary('Minutes of Monday', anna)],
      why,
    },
  },
  { file: 'nextcloud-mail-list.html', url: 'https://cloud.example.org/index.php/apps/mail/box/4', messages: [] },
  { file: 'nextcloud-mail-compose.html', url: 'https://cloud.example.org/index.php/apps/mail/box/4', messages: [] },
];
