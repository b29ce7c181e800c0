import { bounce, ordinary, type Page } from './expected';

const url = 'https://outlook.office.com/mail/inbox/id/x';
const undeliverable = 'Undeliverable: Minutes of Monday';

export const pages: readonly Page[] = [
  {
    file: 'outlook-bounce.html',
    url,
    messages: [bounce(undeliverable, 'Microsoft Outlook')],
  },
  {
    file: 'outlook-ordinary.html',
    url,
    messages: [ordinary('Monday', 'Anna Berg')],
  },
  {
    file: 'outlook-conversation.html',
    url,
    messages: [
      ordinary('Minutes of Monday', 'Lena Holt', 'Please find the minutes attached.'),
      bounce('Minutes of Monday', 'Microsoft Outlook'),
    ],
  },
  {
    file: 'outlook-window.html',
    url: 'https://outlook.office365.cn/mail/deeplink/read/x',
    messages: [bounce(undeliverable, 'Microsoft Outlook', "Remote server returned '550 5.7.606")],
  },
  { file: 'outlook-list.html', url, messages: [] },
];
