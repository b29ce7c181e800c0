import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://mail.zoho.eu/zm/#mail/folder/inbox/p/171';

export const pages: readonly Page[] = [
  {
    file: 'zoho-bounce.html',
    url,
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  {
    file: 'zoho-ordinary.html',
    url: 'https://mail.zoho.com/zm/#mail/folder/inbox/p/172',
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'zoho-conversation.html',
    url,
    messages: [
      bounce('Minutes of Monday', 'Microsoft Outlook <postmaster@example.org>', "Remote server returned '550 5.7.606"),
      ordinary('Minutes of Monday', anna),
    ],
  },
  { file: 'zoho-list.html', url: 'https://mail.zoho.eu/zm/#mail/folder/inbox', messages: [] },
];
