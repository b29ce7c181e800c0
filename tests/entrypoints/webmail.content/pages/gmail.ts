import { anna, bounce, ordinary, type Page } from './expected';

const url = 'https://mail.google.com/mail/u/0/#inbox/x';
const subsystem = 'Mail Delivery Subsystem <mailer-daemon@mail.example>';

export const pages: readonly Page[] = [
  {
    file: 'gmail-bounce.html',
    url,
    messages: [bounce('Delivery Status Notification (Failure)', subsystem)],
  },
  { file: 'gmail-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  {
    file: 'gmail-conversation.html',
    url,
    messages: [
      bounce('Minutes of Monday', subsystem),
      bounce('Minutes of Monday', subsystem, 'bert@example.com has been blocked'),
    ],
  },
  {
    file: 'gmail-print.html',
    url: 'https://mail.google.com/mail/u/0/?ik=1&view=lg&permmsgid=msg-f:1',
    messages: [bounce('Minutes of Monday', subsystem), ordinary('Minutes of Monday', anna)],
  },
  { file: 'gmail-list.html', url, messages: [] },
];
