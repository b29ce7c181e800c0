import { transcript } from '../format';

/** Outlook.com as it wrote before Exchange Online took over: a list of addresses, everything else in the delivery status. */
export const outlookCom = transcript(
  'outlook-com',
  ({ sender, folded, message }) =>
    folded.startsWith('this is an automatically generated delivery status notification') &&
    (/@(?:mail\.)?(?:hotmail|outlook|live|msn)\./.test(sender) ||
      message.parts.some(({ text }) => /(?:hotmail|outlook)\.com/i.test(text.slice(0, 400)))),
);
