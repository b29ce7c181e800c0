import browser from 'webextension-polyfill';
import { emlOf } from '../../core/advise/eml';
import type { Mail } from '../../core/advise/mail';
import type { HandedOver, LetterWay } from '../../core/explanation';
import type { Draft } from '../../core/messages';
import { writeLetter } from './letter';
import { addressOfMail } from './mail-address';

/**
 * The letter of a draft as a mail. Null where it goes to servers that refuse the sender, and nobody said that it is sent
 * from another account: it would come back from where it is about to be sent.
 */
function mailOf(draft: Draft): Mail | null {
  const { to, subject, body, refused } = writeLetter(draft);
  return refused && !draft.fields.elsewhere ? null : { to, subject, body: draft.body ?? body };
}

interface Handing {
  readonly draft: Draft;
  readonly by: LetterWay;
  /** Without its text, which is on the clipboard then. */
  readonly empty: boolean;
}

/** Hands a letter over, without sending it; `too-long`: its address would not arrive whole. */
export async function sendLetter({ draft, by, empty }: Handing): Promise<HandedOver> {
  const mail = mailOf(draft);
  if (!mail) return 'refused';
  const url = addressOfMail(empty ? { ...mail, body: '' } : mail, by);
  if (url === null) return 'too-long';
  await browser.tabs.create({ url });
  return 'open';
}

/** The same as a file for a mail program; null where it is refused. */
export function writeEml(draft: Draft): string | null {
  const mail = mailOf(draft);
  return mail && emlOf(mail);
}
