import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://app.fastmail.com/mail/Inbox/T17.M18?u=1';

export const pages: readonly Page[] = [
  {
    file: 'fastmail-bounce.html',
    url,
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  { file: 'fastmail-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  {
    file: 'fastmail-conversation.html',
    url,
    messages: [
      bounce('Minutes of Monday', 'Microsoft Outlook <postmaster@example.org>', "Remote server returned '550 5.7.606"),
      ordinary('Minutes of Monday', anna),
    ],
  },
  { file: 'fastmail-list.html', url: 'https://app.fastmail.com/mail/Inbox/?u=1', messages: [] },
];
