import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://wx.mail.qq.com/home/index?sid=1#/read/1/ZC171';

const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

export const pages: readonly Page[] = [
  {
    file: 'qq-bounce.html',
    url,
    messages: [bounce(undelivered, daemon)],
  },
  {
    file: 'qq-ordinary.html',
    url,
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'qq-old-bounce.html',
    url: 'https://mail.qq.com/cgi-bin/readmail?folderid=1&t=readmail&mailid=ZC172&sid=1',
    messages: [
      bounce(
        'Undeliverable: Minutes of Monday',
        'Microsoft Outlook <postmaster@example.org>',
        "Remote server returned '550 5.7.606",
      ),
    ],
  },
  {
    file: 'qq-old-ordinary.html',
    url: 'https://exmail.qq.com/cgi-bin/readmail?folderid=1&t=readmail&mailid=ZC173&sid=1',
    messages: [ordinary('Monday', anna)],
  },
  { file: 'qq-list.html', url: 'https://wx.mail.qq.com/home/index?sid=1#/list/1/1', messages: [] },
];
