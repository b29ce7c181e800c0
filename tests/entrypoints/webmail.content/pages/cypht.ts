import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/?page=message&uid=17&list_path=imap_1_494e424f58';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';
/** Cypht writes every space as one that does not break. */
const holds = '[203.0.113.7]';

export const pages: readonly Page[] = [
  { file: 'cypht-bounce.html', url, messages: [bounce(undelivered, daemon, holds)] },
  { file: 'cypht-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  { file: 'cypht-old-bounce.html', url, messages: [bounce(undelivered, daemon, holds)] },
  { file: 'cypht-list.html', url: 'https://webmail.example.org/?page=message_list', messages: [] },
  {
    file: 'cypht-draft.html',
    url,
    messages: [],
    structure: {
      messages: [ordinary(`Fwd: ${undelivered}`, 'Lena Holt <lena@example.org>', holds)],
      why: 'only a button of Cypht tells that the message is a draft',
    },
  },
];
