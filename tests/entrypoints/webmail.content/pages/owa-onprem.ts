import { anna, bounce, ordinary, type Page } from './expected';

const url = 'https://mail.example.org/owa/#path=/mail/inbox';
const undeliverable = 'Undeliverable: Minutes of Monday';
const why = 'the page shows no address beside the name, so structure cannot tell who wrote';

export const pages: readonly Page[] = [
  {
    file: 'owa-onprem-bounce.html',
    url,
    messages: [bounce(undeliverable, 'Microsoft Outlook')],
    structure: { messages: [bounce(undeliverable, null)], why },
  },
  { file: 'owa-onprem-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  {
    file: 'owa-onprem-conversation.html',
    url,
    messages: [bounce('Minutes of Monday', 'Microsoft Outlook'), ordinary('Minutes of Monday', 'Anna Berg')],
    structure: {
      messages: [
        // Without a sender, and under the subject of the mail that came back, it may as well be quoted.
        ordinary('Minutes of Monday', null, "Remote Server returned '550 5.7.606"),
        ordinary('Minutes of Monday', null),
      ],
      why,
    },
  },
  {
    file: 'owa-onprem-unknown-bounce.html',
    url,
    messages: [bounce(undeliverable, 'Microsoft Outlook <postmaster@mail.example.org>')],
  },
  { file: 'owa-onprem-list.html', url, messages: [] },
  { file: 'owa-onprem-compose.html', url, messages: [] },
];
