import { transcript } from '../format';

/** Zoho Mail: `Invalid Address, ERROR_CODE :550`. */
export const zoho = transcript(
  'zoho',
  ({ sender, folded }) => /@(?:[a-z.]{1,20}\.)?zoho(?:mail)?\./.test(sender) || folded.includes('error_code :'),
);
