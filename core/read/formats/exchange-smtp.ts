import { transcript } from '../format';

/** The SMTP service of Windows and Exchange 2000–2003: the same words as Outlook.com, from anybody's postmaster. */
export const exchangeSmtp = transcript(
  'exchange-smtp',
  ({ sender, folded }) =>
    folded.startsWith('this is an automatically generated delivery status notification') &&
    /postmaster|<>/.test(sender),
);
