import { transcript } from '../format';

/** Gmail and Google Workspace, old (`Technical details of permanent failure`) and new (heading, one sentence, reply). */
export const gmail = transcript(
  'gmail',
  ({ sender, message }) =>
    /@(?:google|googlemail|gmail)\.com/.test(sender) ||
    message.parts.some(({ text }) => text.startsWith('Reporting-MTA: dns; googlemail.com')),
);
