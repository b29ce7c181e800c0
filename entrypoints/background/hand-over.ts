import browser from 'webextension-polyfill';
import type { Mail } from '../../core/advise/mail';
import type { LetterWay } from '../../core/explanation';
import { addressOfMail } from './mail-address';

/** Hands a letter over, without sending it; false where the address would be too long to arrive whole. */
export async function sendLetter(mail: Mail, by: LetterWay): Promise<boolean> {
  const url = addressOfMail(mail, by);
  if (url === null) return false;
  await browser.tabs.create({ url });
  return true;
}
