import { nearest } from '../reading';
import type { Source } from './source';

/** A link to an attachment of the message, which names the message. */
const attachment = 'a[href*="/home/~/?"][href*="&part="]';
/** The row of a list of messages; rows of a list of conversations are named by the conversation. */
const row = '[id^="zli__TV"].Row-selected';
const ID = /[?&]id=((?:[0-9a-f-]{36}:)?\d{1,10})(?:&|$)/;
const ROW_ID = /__(\d{1,10})$/;

// "Show original" of Zimbra/zm-web-client, js/zimbraMail/mail/controller/ZmMailListController.js (_showOrigListener).
export const zimbraClassic: Source = {
  id: 'zimbra-classic',
  addresses({ anchor }, document) {
    const linked = ID.exec(nearest(anchor, attachment)?.getAttribute('href') ?? '')?.[1];
    const id = linked ?? ROW_ID.exec(document.querySelector(row)?.id ?? '')?.[1];
    return id === undefined ? [] : [`/service/home/~/?auth=co&view=text&id=${id}`];
  },
};
