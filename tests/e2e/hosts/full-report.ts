/** Stands in a report's text where the reply would; the reply itself is in the attached part alone. */
export const lead = 'see the attached report';

/**
 * A report as a mail server wrote it: the codes are in a part that webmails list as an attachment. Roundcube shows a
 * `message/delivery-status` as text, but not its international sister (RFC 6533).
 */
export function fullReport({ to = 'anna@example.com', status = 'message/delivery-status' } = {}): string {
  return [
    'Received: from mail.example.org (mail.example.org [192.0.2.10]) by mx.example.org; Fri, 20 Nov 2026 10:14:00 +0100',
    'From: Mail Delivery Subsystem <mailer-daemon@mail.example>',
    'To: lena@example.org',
    'Subject: Delivery Status Notification (Failure)',
    'Date: Fri, 20 Nov 2026 10:14:00 +0100',
    'Message-ID: <full-report@mail.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Message blocked',
    '',
    `Your message to ${to} has been blocked. See technical details below for more information.`,
    '',
    `The response was: ${lead}`,
    '--part',
    `Content-Type: ${status}; name="details.txt"`,
    'Content-Disposition: attachment; filename="details.txt"',
    '',
    'Reporting-MTA: dns; mail.example.org',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.7.606',
    'Remote-MTA: dns; example-com.mail.protection.outlook.com',
    'Diagnostic-Code: smtp; 550 5.7.606 Access denied, banned sending IP [203.0.113.7]',
    '--part--',
    '',
  ].join('\n');
}
