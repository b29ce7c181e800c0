import { composeWindows } from '../../catalog/compose';
import type { Mail } from '../../core/advise/mail';
import { composeOf, mailtoOf } from '../../core/advise/mailto';
import type { LetterWay } from '../../core/explanation';

/** Address by which a mail program or a webmail takes a letter; null where it would not arrive whole. */
export function addressOfMail(mail: Mail, by: LetterWay): string | null {
  return by === 'mailto' ? mailtoOf(mail) : composeOf(mail, composeWindows[by]);
}

/** Ways whose address would have to be cut. */
export function tooLongFor(mail: Mail): LetterWay[] {
  return (['mailto', 'gmail', 'outlook'] as const).filter((by) => addressOfMail(mail, by) === null);
}
