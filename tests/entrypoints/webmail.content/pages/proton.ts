import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://mail.proton.me/u/0/inbox/kX0==';

export const pages: readonly Page[] = [
  {
    file: 'proton-bounce.html',
    url,
    frames: { '#frame0': 'proton-bounce-frame.html' },
    messages: [bounce(undelivered, 'Mail Delivery System <MAILER-DAEMON@mail.example.org>')],
  },
  {
    file: 'proton-ordinary.html',
    url: 'https://mail.protonmail.com/u/0/inbox/kX0==',
    frames: { '#frame0': 'proton-ordinary-frame.html' },
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'proton-conversation.html',
    url,
    frames: {
      '#frame1': 'proton-conversation-frame.html',
      '#frame2': 'proton-ordinary-frame.html',
      '#editor': 'proton-editor-frame.html',
    },
    messages: [
      bounce(
        'Undeliverable: Minutes of Monday',
        'Microsoft Outlook <postmaster@example.org>',
        "Remote server returned '550 5.7.606",
      ),
      ordinary('Minutes of Monday', anna),
    ],
    structure: {
      messages: [
        bounce(
          'Minutes of Monday',
          'Microsoft Outlook <postmaster@example.org>',
          "Remote server returned '550 5.7.606",
        ),
        ordinary('Minutes of Monday', anna),
      ],
      why: 'the page shows the subject of the conversation; that of the message is an attribute of its frame',
    },
  },
  { file: 'proton-list.html', url: 'https://mail.proton.me/u/0/inbox', messages: [] },
];
