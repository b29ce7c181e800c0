import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://e.mail.ru/inbox/0:17321234560000000001:0/';

export const pages: readonly Page[] = [
  {
    file: 'mailru-bounce.html',
    url,
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  { file: 'mailru-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  {
    file: 'mailru-conversation.html',
    url,
    messages: [
      bounce('Minutes of Monday', 'Microsoft Outlook <postmaster@example.org>', "Remote server returned '550 5.7.606"),
      ordinary('Minutes of Monday', anna),
    ],
  },
  { file: 'mailru-list.html', url: 'https://e.mail.ru/inbox/', messages: [] },
];
