import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languages } from '../../../core/messages';
import { sendLetter, writeLetter } from '../../../entrypoints/background/letter';

const full = {
  language: 'en',
  sender: 'alice@sender.example',
  recipient: 'bob@recipient.example',
  ip: '203.0.113.7',
  diagnostic: '550 5.7.606 Access denied, banned sending IP [203.0.113.7]. AS(1430)',
  remoteHost: 'recipient-example.mail.protection.outlook.com',
  date: 'Sat, 21 Nov 2026 06:00:00 +0000',
  subject: 'Invoice 4711',
  messageId: '<1@sender.example>',
  ipOwner: 'Example Hosting, abuse@hosting.example',
  tried: 'delist portal on 12 March',
  contact: '+45 00 00 00 00',
  assurance: false,
} as const;

describe.each(languages)('in %s', (language) => {
  test('the technical block is the server’s own, word for word', () => {
    const { body } = writeLetter({ ...full, language });
    for (const fact of [full.diagnostic, full.ip, full.remoteHost, full.date, full.messageId, full.tried])
      expect(body).toContain(fact);
    expect(body).toContain('Technical details for support');
    expect(body).not.toMatch(/\{\{|undefined|null/);
  });

  test('the promise stands in it only if ticked', () => {
    const without = writeLetter({ ...full, language }).body;
    const ticked = writeLetter({ ...full, language, assurance: true }).body;
    expect(ticked.length).toBeGreaterThan(without.length);
    const promise = ticked.split('\n\n').filter((paragraph) => !without.includes(paragraph));
    expect(promise).toHaveLength(1);
  });

  test('missing facts stand as blanks and are named', () => {
    const letter = writeLetter({ ...full, language, ip: ' ', contact: '', messageId: '' });
    expect(letter.missing).toEqual(['ip', 'contact']);
    expect(letter.body).toContain('[to be filled in]');
    expect(letter.body).not.toContain('Message-ID');
  });
});

test('braces in a fact are text, not a placeholder', () => {
  expect(writeLetter({ ...full, sender: '{{contact}}$t(letter:subject)' }).body).toContain(
    '{{contact}}$t(letter:subject)',
  );
});

describe('handing over', () => {
  beforeEach(() => fakeBrowser.reset());
  const mail = { to: 'bob@recipient.example', subject: 'Söndag & more', body: 'One\nTwo' };

  test.each([
    ['mailto', /^mailto:bob@recipient\.example\?subject=S%C3%B6ndag%20%26%20more&body=One%0D%0ATwo$/],
    ['gmail', /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=bob@recipient\.example&su=S.*&body=One%0ATwo$/],
    ['outlook', /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=bob@recipient\.example&subject=S/],
  ] as const)('by %s', async (by, address) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await sendLetter(mail, by)).toBe(true);
    expect(create.mock.calls.at(-1)?.[0].url).toMatch(address);
  });

  test('a letter that mail programs would cut is not handed to them', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    create.mockClear();
    expect(await sendLetter({ ...mail, body: 'x'.repeat(3_000) }, 'mailto')).toBe(false);
    expect(create).not.toHaveBeenCalled();
  });
});
