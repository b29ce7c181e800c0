import { bounce, ordinary, type Page } from './expected';

const url = 'https://outlook.office.com/mail/inbox/id/x';
const undeliverable = 'Undeliverable: Minutes of Monday';
const why = 'the page shows no address beside the name, so structure cannot tell who wrote';

export const pages: readonly Page[] = [
  {
    file: 'outlook-bounce.html',
    url,
    messages: [bounce(undeliverable, 'Microsoft Outlook')],
    structure: { messages: [bounce(undeliverable, null)], why },
  },
  {
    file: 'outlook-ordinary.html',
    url,
    messages: [ordinary('Monday', 'Anna Berg')],
    structure: { messages: [ordinary('Monday', null)], why },
  },
  {
    file: 'outlook-conversation.html',
    url,
    messages: [
      ordinary('Minutes of Monday', 'Lena Holt', 'Please find the minutes attached.'),
      bounce('Minutes of Monday', 'Microsoft Outlook'),
    ],
  },
  { file: 'outlook-list.html', url, messages: [] },
];
