// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adapters } from '../../../entrypoints/webmail.content/adapters';
import { findMessages } from '../../../entrypoints/webmail.content/read';
import { sources } from '../../../entrypoints/webmail.content/sources';
import { gmail } from '../../../entrypoints/webmail.content/sources/gmail';
import { openPage, ownPages } from './page';

const notListed = ['fetch.ts', 'index.ts', 'source.ts'];
const files = readdirSync('entrypoints/webmail.content/sources').filter((file) => !notListed.includes(file));

describe('the list of sources', () => {
  test('holds every file of the folder', () =>
    expect(sources.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort()));

  test('names webmails that have an adapter', () => {
    const known = new Set(adapters.map(({ id }) => id));
    expect(sources.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });
});

type Change = (document: Document) => void;

/** Addresses of the sources of all messages in a page, by message. */
async function addressesIn(page: string, url: string, change?: Change): Promise<string[][]> {
  const frames = page === 'nextcloud-mail-ordinary.html' ? { iframe: 'nextcloud-mail-body-ordinary.html' } : {};
  const document = await openPage(join(ownPages, page), url, frames);
  change?.(document);
  const readers = adapters.filter((adapter) => adapter.matches(document));
  return findMessages(document, readers).map((found) => {
    const source = sources.find(({ id }) => id === found.webmail);
    return (source?.addresses(found, document) ?? []).map((address) => new URL(address, url).href);
  });
}

const add =
  (selector: string, html: string, where: InsertPosition = 'beforeend'): Change =>
  (document) => {
    const place = document.querySelector(selector);
    if (!place) throw new Error(`nothing at ${selector}`);
    place.insertAdjacentHTML(where, html);
  };

const download = (key: string) => `https://mail.google.com/mail/u/1/?view=att&th=${key}&attid=0&disp=comp&safe=1&zw`;
const show = 'https://mail.google.com/mail/u/1/?ik=0a1b2c3d4e&view=om&permmsgid=msg-f%3A101';
const card =
  '<span download_url="text/plain:details.txt:https://mail.google.com/mail/u/1?ui=2&amp;ik=0a1b2c3d4e&amp;view=att"></span>';
const inGmail = 'https://mail.google.com/mail/u/1/#inbox/FMfcgz';
const inRoundcube = (parameters: string) => `https://mail.example.org/webmail/${parameters}`;
const inSogo = (hash: string) => `https://mail.example.org/SOGo/so/alice/Mail/view${hash}`;
const ofSogo = (path: string) => `https://mail.example.org/SOGo/so/alice/Mail/${path}`;
const webmail = 'https://webmail.example.org/';
const zimbraLink = '<a href="/service/home/~/?auth=co&amp;loc=en_US&amp;id=257&amp;part=2">details.txt</a>';

test.each<[string, string, string, string[][], Change?]>([
  ['Gmail', 'gmail-bounce.html', inGmail, [[download('18c101')]]],
  [
    'Gmail with an attachment, whose link names the account',
    'gmail-bounce.html',
    inGmail,
    [[download('18c101'), show]],
    add('[data-message-id]', card),
  ],
  [
    'Gmail with such a link in the mail itself',
    'gmail-bounce.html',
    inGmail,
    [[download('18c101')]],
    add('.a3s', card),
  ],
  [
    'Gmail, each open message of a conversation',
    'gmail-conversation.html',
    inGmail,
    [[download('18c302')], [download('18c303')]],
  ],
  [
    'Roundcube, in its frame',
    'roundcube-frame-bounce.html',
    inRoundcube('?_task=mail&_caps=pdf%3D1&_uid=12&_mbox=INBOX%2FTeam&_framed=1&_action=preview'),
    [[inRoundcube('?_task=mail&_mbox=INBOX%2FTeam&_uid=12&_action=viewsource')]],
  ],
  [
    'Roundcube, as a page',
    'roundcube-classic-bounce.html',
    inRoundcube('index.php?_task=mail&_mbox=INBOX&_uid=12&_action=show'),
    [[inRoundcube('index.php?_task=mail&_mbox=INBOX&_uid=12&_action=viewsource')]],
  ],
  ['Roundcube without a number', 'roundcube-frame-bounce.html', inRoundcube('?_task=mail&_action=preview'), [[]]],
  ['SOGo', 'sogo-bounce.html', inSogo('#!/Mail/0/INBOX/2'), [[ofSogo('0/folderINBOX/2.eml')]]],
  [
    'SOGo, a folder below others with marks in its name',
    'sogo-bounce.html',
    inSogo(`#!/Mail/0/${encodeURIComponent(encodeURIComponent("My Lists/2026/ops_bounces@example.org's"))}/1`),
    [[ofSogo('0/folderMy_SP_Lists/folder_2026/folderops_U_bounces_A_example_D_org_SQ_s/1.eml')]],
  ],
  ['SOGo without a message in its address', 'sogo-bounce.html', inSogo('#!/Mail/0/INBOX'), [[]]],
  [
    'Zimbra, by a link to an attachment',
    'zimbra-classic-bounce.html',
    webmail,
    [[`${webmail}service/home/~/?auth=co&view=text&id=257`]],
    add('.MsgHeaderTable', zimbraLink, 'afterend'),
  ],
  ['Zimbra without a link', 'zimbra-classic-bounce.html', webmail, [[]]],
  [
    'Nextcloud, plain text of the only message',
    'nextcloud-mail-bounce.html',
    'https://cloud.example.org/index.php/apps/mail/box/4/thread/41',
    [['https://cloud.example.org/index.php/apps/mail/api/messages/41/export']],
    (document) => document.querySelector('.envelope:not(.envelope--expanded, .list-item-style)')?.remove(),
  ],
  [
    'Nextcloud, plain text of one message of several',
    'nextcloud-mail-bounce.html',
    'https://cloud.example.org/apps/mail/box/4/thread/41',
    [[]],
  ],
  [
    'Nextcloud, HTML in a frame',
    'nextcloud-mail-ordinary.html',
    'https://cloud.example.org/apps/mail/box/4/thread/40',
    [['https://cloud.example.org/apps/mail/api/messages/41/export']],
  ],
  [
    'SnappyMail, by the link in its menu',
    'snappymail-bounce.html',
    webmail,
    [[`${webmail}?/Raw/&q[]=/0/ViewAsPlain/aGFzaA`]],
    add('body', '<ul class="dropdown-menu"><li><a href="?/Raw/&amp;q[]=/0/ViewAsPlain/aGFzaA">Source</a></li></ul>'),
  ],
  [
    'SnappyMail with a text attachment only',
    'snappymail-bounce.html',
    webmail,
    [[]],
    add('body', '<a class="attachmentItem" href="?/Raw/&amp;q[]=/0/ViewAsPlain/cGFydA">notes.txt</a>'),
  ],
  [
    'Horde, in a window of its own',
    'horde-window-bounce.html',
    `${webmail}horde/imp/dynamic.php?page=message&buid=17&mailbox=SU5CT1g`,
    [[`${webmail}horde/imp/view.php?actionID=view_source&id=0&mailbox=SU5CT1g&buid=17`]],
  ],
  ['Horde beside a list', 'horde-bounce.html', `${webmail}horde/imp/dynamic.php?page=mailbox#mbox:SU5CT1g`, [[]]],
  [
    'Cypht',
    'cypht-bounce.html',
    `${webmail}?page=message&uid=17&list_path=imap_1_494e424f58`,
    [[`${webmail}?page=message&uid=17&list_path=imap_1_494e424f58&imap_download_message=1&imap_msg_part=0`]],
  ],
  ['Cypht, in a list of all mailboxes', 'cypht-bounce.html', `${webmail}?page=message_list`, [[]]],
  [
    'CiderWebmail, by the link beside the message',
    'ciderwebmail-bounce.html',
    `${webmail}mailbox/INBOX/17`,
    [[`${webmail}mailbox/INBOX/17/view_source`]],
    add('body', `<a href="${webmail}mailbox/INBOX/17/view_source">View source</a>`),
  ],
])('%s', async (_, page, url, expected, change) => expect(await addressesIn(page, url, change)).toEqual(expected));

describe('“Show original” of Gmail', () => {
  const page = (pre: string) => `<!DOCTYPE html><html><body><table></table>${pre}</body></html>`;

  test.each<[string, string, string | null]>([
    [
      'holds the source',
      page(
        '<pre class="raw_message_text" id="raw_message_text">From: &lt;&gt;\r\nX: &amp;lt; &#39;a&#39; &quot;</pre>',
      ),
      "From: <>\r\nX: &lt; 'a' \"",
    ],
    ['is cut', page('').replace('</body>', '<pre id="raw_message_text">From: a'), null],
    ['is another page', page('<pre>From: a</pre>'), null],
  ])('%s', (_, html, source) => expect(gmail.unwrap?.(html)).toBe(source));
});
