import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';
const structure = { messages: [], why: 'header and list stand in shadow trees, the text in a frame of another site' };

export const pages: readonly Page[] = [
  {
    file: 'gmx-webde-bounce.html',
    url: 'https://webmailer.gmx.net/',
    apart: [{ file: 'gmx-webde-frame-bounce.html', url: 'https://gmxnet.mailbody-ui.de/Mail/17/Body/html' }],
    messages: [bounce(undelivered, daemon)],
    structure,
  },
  {
    file: 'gmx-webde-ordinary.html',
    url: 'https://webmailer.mail.com/',
    apart: [{ file: 'gmx-webde-frame-ordinary.html', url: 'https://mailcom.mailbody-ui.de/Mail/18/Body/html' }],
    messages: [ordinary('Monday', anna)],
    structure,
  },
  {
    file: 'gmx-webde-classic-bounce.html',
    url: 'https://3c.web.de/mail/client/home',
    frames: { '#mail-detail': 'gmx-webde-frame-bounce.html' },
    messages: [bounce(undelivered, daemon)],
  },
  { file: 'gmx-webde-list.html', url: 'https://3c.gmx.net/mail/client/home', messages: [] },
  { file: 'gmx-webde-shell.html', url: 'https://navigator.gmx.net/mail', messages: [] },
];
