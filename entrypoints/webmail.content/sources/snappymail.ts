import type { Source } from './source';

/** "Show source" in the menu of the message; text attachments have links of the same kind beside it. */
const link = '.dropdown-menu a[href*="/ViewAsPlain/"], [role="menu"] a[href*="/ViewAsPlain/"]';

// the-djmaze/snappymail, MailMessageView.html (viewRaw), and RainLoop before it (viewLink). Which message it is stands in
// the link alone.
export const snappymail: Source = {
  id: 'snappymail',
  addresses({ body }, document) {
    // The menu is closed, so the link cannot be seen.
    const own = [...document.querySelectorAll(link)].find((one) => !body.contains(one));
    const address = own?.getAttribute('href');
    return address ? [address] : [];
  },
};
