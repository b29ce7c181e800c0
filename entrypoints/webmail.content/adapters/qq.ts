import { findBy } from '../shape';
import { isAt } from '../site';
import type { Adapter, SelectorProof } from './adapter';

const origins = ['https://*.mail.qq.com/*', 'https://*.exmail.qq.com/*'];

// Two clients. The newer one is on wx.mail.qq.com (names from extensions of 2025 and 2026, such as realbmail/
// bmail_extension, src/content_qq.ts); the older one, also of company mail, shows the message in a frame that is read on
// its own (names from pages that people saved, 2015 to 2022). Foxmail addresses use the same two.
export const text = '.mail-detail-content, #mailContentContainer';
export const textProof = [
  [1, 'qq-bounce.html'],
  [1, 'qq-old-bounce.html'],
  [0, 'qq-list.html'],
] satisfies SelectorProof[];

/** The list, which stays beside the message, has other names. */
export const subject = '.mail-detail-subject, #subject';
export const subjectProof = [
  [1, 'qq-bounce.html'],
  [1, 'qq-old-bounce.html'],
  [0, 'qq-list.html'],
] satisfies SelectorProof[];

/** Recipients look the same and stand in the next items. */
export const name = '.basic-body-item:first-child .cmp-account-nick, .readmailinfo b.grn';
export const nameProof = [
  [1, 'qq-bounce.html'],
  [1, 'qq-old-ordinary.html'],
] satisfies SelectorProof[];

export const address = '.basic-body-item:first-child .cmp-account-email, #tipFromAddr_readmail, #fromaddr';
export const addressProof = [
  [1, 'qq-bounce.html'],
  [1, 'qq-old-bounce.html'],
] satisfies SelectorProof[];

const keyOf = ({ ownerDocument }: Element) => new URL(ownerDocument.URL).searchParams.get('mailid');

export const qq: Adapter = {
  id: 'qq',
  name: 'QQ Mail (QQ邮箱, Foxmail)',
  origins,
  matches: (document) => isAt(document, origins),
  find: findBy({ text, subject, name, address, keyOf }),
};
