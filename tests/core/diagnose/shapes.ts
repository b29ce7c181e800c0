import type { Message } from '../../../core/read/message';

const shown = (subject: string, from: string, text: string): Message => ({
  origin: 'page',
  subject,
  from,
  text,
  headers: [],
  parts: [],
});
const pasted = (text: string): Message => ({
  origin: 'fragment',
  subject: null,
  from: null,
  text,
  headers: [],
  parts: [],
});

/** Breaks a reply at blanks, as reports do, each further line indented. */
function wrapped(reply: string, width: number): string {
  const lines = [''];
  for (const word of reply.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n    ');
}

const escaped = (reply: string) =>
  reply.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;');

export type Shape = (reply: string, host: string, address: string) => Message;

/** What one SMTP reply looks like in the places where people meet it. */
export const shapes = {
  alone: (reply) => pasted(reply),
  'in lower case': (reply) => pasted(reply.toLowerCase()),
  'as smtp; of a delivery status': (reply) => pasted(`Diagnostic-Code: smtp; ${reply}`),
  'as HTML': (reply) => pasted(`<div><p><b>Error:</b><br>${escaped(reply).replaceAll('. ', '.&nbsp;<br>')}</p></div>`),
  'in quotes of a log': (reply) => pasted(`> status=bounced (host said: ${reply})`),
  Postfix: (reply, host, address) =>
    shown(
      'Undelivered Mail Returned to Sender',
      'MAILER-DAEMON@mail.example.com (Mail Delivery System)',
      `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<${address}>: host ${host}[203.0.113.9]
    said: ${wrapped(reply, 60)} (in reply to RCPT TO command)
`,
    ),
  Exim: (reply, host, address) =>
    shown(
      'Mail delivery failed: returning message to sender',
      'Mail Delivery System <Mailer-Daemon@mail.example.com>',
      `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${address}
    host ${host} [203.0.113.9]
    SMTP error from remote mail server after RCPT TO:<${address}>:
    ${wrapped(reply, 70)}
`,
    ),
  Gmail: (reply, _, address) =>
    shown(
      'Delivery Status Notification (Failure)',
      'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      `Message blocked

Your message to ${address} has been blocked. See technical details below for more information.

The response from the remote server was:

${reply}
`,
    ),
  Exchange: (reply, host, address) =>
    shown(
      'Undeliverable: Hello',
      'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>',
      `Delivery has failed to these recipients or groups:

${address}
Your message couldn't be delivered.

Diagnostic information for administrators:

Generating server: mail.example.com

${address}
${host}
Remote Server returned '${reply}'

Original message headers:

Received: from mail.example.com
`,
    ),
  'Exchange 2007': (reply, host, address) =>
    shown(
      'Undeliverable: Hello',
      'System Administrator <postmaster@example.com>',
      `Delivery has failed to these recipients or distribution lists:

${address}
Your message wasn't delivered. Microsoft Exchange will not try to redeliver this message for you.

Diagnostic information for administrators:

Generating server: mail.example.com

${address}
${host} #${/^\d{3}/.test(reply) ? reply : `550 5.2.0 ${reply}`} ##
`,
    ),
} as const satisfies Readonly<Record<string, Shape>>;
