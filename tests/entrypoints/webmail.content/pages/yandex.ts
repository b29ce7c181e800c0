import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://mail.yandex.ru/?uid=1#/message/17001';

export const pages: readonly Page[] = [
  {
    file: 'yandex-bounce.html',
    url,
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  { file: 'yandex-ordinary.html', url: 'https://mail.yandex.com/#message/17002', messages: [ordinary('Monday', anna)] },
  {
    file: 'yandex-conversation.html',
    url: 'https://mail.360.yandex.ru/#/thread/t17003',
    messages: [
      bounce('Minutes of Monday', 'Microsoft Outlook <postmaster@example.org>', "Remote server returned '550 5.7.606"),
      ordinary('Minutes of Monday', anna),
    ],
  },
  { file: 'yandex-list.html', url: 'https://mail.yandex.ru/?uid=1#inbox', messages: [] },
];
