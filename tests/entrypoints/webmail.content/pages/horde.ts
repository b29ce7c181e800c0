import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/horde/imp/dynamic.php?page=mailbox#mbox:SU5CT1g';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';
const holds = '5.7.606 Access denied';

export const pages: readonly Page[] = [
  { file: 'horde-bounce.html', url, messages: [bounce(undelivered, daemon, holds)] },
  {
    file: 'horde-ordinary.html',
    url,
    frames: { 'iframe.htmlMsgData': 'horde-body-ordinary.html' },
    messages: [ordinary('Monday', anna)],
  },
  {
    file: 'horde-window-bounce.html',
    url: 'https://webmail.example.org/horde/imp/dynamic.php?page=message&buid=17&mailbox=SU5CT1g',
    messages: [bounce(undelivered, daemon, holds)],
  },
  {
    file: 'horde-basic-ordinary.html',
    url: 'https://webmail.example.org/horde/imp/basic.php?page=message&buid=17&mailbox=SU5CT1g',
    messages: [ordinary('Monday', anna)],
  },
  { file: 'horde-list.html', url, messages: [] },
  {
    file: 'horde-draft.html',
    url,
    messages: [],
    structure: {
      messages: [ordinary(`Fwd: ${undelivered}`, 'Lena Holt <lena@example.org>', holds)],
      why: 'only a link of Horde tells that the message is a draft',
    },
  },
];
