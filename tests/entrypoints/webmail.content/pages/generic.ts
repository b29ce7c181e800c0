import { anna, bounce, ordinary, type Page, undelivered } from './expected';

const url = 'https://webmail.example.org/mail/17';
const daemon = 'MAILER-DAEMON@mail.example.org';
const system = `Mail Delivery System <${daemon}>`;

export const pages: readonly Page[] = [
  {
    file: 'generic-bounce.html',
    url,
    messages: [bounce(undelivered, system)],
  },
  { file: 'generic-ordinary.html', url, messages: [ordinary('Monday', anna)] },
  { file: 'generic-list.html', url, messages: [] },
  { file: 'generic-split.html', url, messages: [bounce(undelivered, daemon)] },
  {
    file: 'generic-conversation.html',
    url,
    messages: [
      ordinary('Minutes of Monday', 'Lena Holt <lena@example.org>', 'We spoke about the move'),
      bounce('Minutes of Monday', system, '5.7.606 Access denied'),
      bounce('Minutes of Monday', 'Mail Delivery System <postmaster@mail.example.net>'),
    ],
  },
  { file: 'generic-frame.html', url, messages: [bounce(undelivered, system, '5.7.606 Access denied')] },
  { file: 'generic-compose.html', url, messages: [] },
  {
    file: 'article.html',
    url,
    messages: [ordinary('What bounce codes mean', 'author@example.net', 'Keep the report')],
  },
];
