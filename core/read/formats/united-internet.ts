import { transcript } from '../format';

/** GMX, WEB.DE, 1&1 and IONOS: `… host: mx (192.0.2.1) reason: 550 …`. */
export const unitedInternet = transcript(
  'united-internet',
  ({ sender, folded }) =>
    /@(?:[a-z0-9.-]{1,30}\.)?(?:gmx|kundenserver|1and1|ionos|web|perfora|oneandone|ui-dsn)\./.test(sender) ||
    folded.includes('the header of the original message is following') ||
    folded.includes('smtp error from remote server for'),
);
