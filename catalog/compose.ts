/** Compose windows of webmails that take a letter in their address. Names are those of the query's fields. */
export const composeWindows = {
  gmail: {
    url: 'https://mail.google.com/mail/?view=cm&fs=1&',
    names: { to: 'to', subject: 'su', body: 'body' },
  },
  outlook: {
    url: 'https://outlook.office.com/mail/deeplink/compose?',
    names: { to: 'to', subject: 'subject', body: 'body' },
  },
} as const;
