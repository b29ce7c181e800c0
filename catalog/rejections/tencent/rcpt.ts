import type { Rejection } from '../../schema';

export default {
  id: 'tencent.rcpt',
  match: { text: ['Mail is rejected by recipients'] },
  receivers: ['tencent'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Mail is rejected by recipients'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://smtp.codes/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
