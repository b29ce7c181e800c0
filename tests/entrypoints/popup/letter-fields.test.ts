import { describe, expect, test } from 'vitest';
import { limits } from '../../../core/limits';
import { letterFields } from '../../../core/messages';
import { fieldsForAbuse, fieldsFrom, resume } from '../../../entrypoints/popup/letter-fields';
import { explanationWith, nothing, recipientWith } from '../../components/fixtures';

describe('a letter begins with what the report tells', () => {
  const fields = fieldsFrom(explanationWith(), recipientWith(), 'recipient', 'de');

  test('facts are taken over, and none is invented', () =>
    expect(fields).toMatchObject({
      sender: 'jo@sender.example',
      recipient: 'anna@example.com',
      ip: '203.0.113.7',
      subject: 'Minutes of the meeting',
      ipOwner: '',
      tried: '',
      contact: '',
    }));

  test('nobody promises anything unasked', () => expect(fields.assurance).toBe(false));

  test.each([
    [null, 'de'],
    ['en', 'en'],
    ['nl-BE', 'nl'],
    ['zh-TW', 'zh-Hans'],
    ['fr', 'en'],
  ])('for a recipient who reads %s it is in %s', (letterLanguage, expected) =>
    expect(fieldsFrom(explanationWith({ letterLanguage }), recipientWith(), 'recipient', 'de').language).toBe(expected),
  );

  test('a letter to anybody else is in the language of the page', () =>
    expect(fieldsFrom(explanationWith({ letterLanguage: 'nl' }), recipientWith(), 'host', 'da').language).toBe('da'));

  test('what the case begins with is taken over', () => {
    const letter = { kind: 'blocklist', destination: 'psbl', listed: '203.0.113.7', ownServer: null } as const;
    const made = fieldsFrom(explanationWith(), recipientWith({ letter, blocklistName: 'PSBL' }), 'blocklist', 'en');
    expect(made).toMatchObject({ kind: 'blocklist', destination: 'psbl', list: 'PSBL', listed: '203.0.113.7' });
  });

  test('whatever a report holds, the background takes the fields', () => {
    const long = 'x'.repeat(limits.letterFieldChars * 2);
    const original = { ...nothing, from: long, to: long, subject: long, messageId: long };
    const made = fieldsFrom(
      explanationWith({ original }),
      recipientWith({ address: null, diagnostic: long }),
      'host',
      'ru',
    );
    expect(letterFields.safeParse(made).success).toBe(true);
  });
});

describe('a kept draft takes the place of a new one only for the same refusal', () => {
  const fresh = fieldsFrom(explanationWith(), recipientWith(), 'recipient', 'en');
  test.each([
    ['the same, filled in', { contact: '+45 00 00 00 00', assurance: true }, true],
    ['another recipient', { recipient: 'lee@example.net' }, false],
    ['another reply', { diagnostic: '550 5.1.1 no' }, false],
    ['another IP', { ip: '198.51.100.9' }, false],
  ])('%s', (_, changed, expected) => {
    const kept = { fields: { ...fresh, ...changed }, body: 'Mine' };
    expect(resume(kept, fresh)).toEqual(expected ? kept : null);
  });

  test('there may be none', () => expect(resume(null, fresh)).toBeNull());

  test('facts serve another kind of letter; what was ticked or changed by hand does not', () => {
    const kept = {
      fields: { ...fresh, contact: 'by phone', mended: 'all', assurance: true, elsewhere: true },
      body: 'Mine',
    };
    const host = fieldsFrom(explanationWith(), recipientWith(), 'host', 'da');
    expect(resume(kept, host)).toEqual({ fields: { ...host, contact: 'by phone', mended: 'all' }, body: null });
  });
});

describe('a report of unwanted mail', () => {
  test('is about no bounce', () =>
    expect(fieldsForAbuse('198.51.100.5', 'nl')).toMatchObject({
      kind: 'abuse',
      language: 'nl',
      source: '198.51.100.5',
      ip: '',
      sender: '',
    }));

  test('goes on where it was left, or begins with another source', () => {
    const kept = { fields: { ...fieldsForAbuse('198.51.100.5', 'nl'), received: 'today' }, body: 'Mine' };
    expect(resume(kept, fieldsForAbuse('198.51.100.5', 'nl'))).toBe(kept);
    const other = resume(kept, fieldsForAbuse('192.0.2.9', 'nl'));
    expect([other?.fields.source, other?.body]).toEqual(['192.0.2.9', null]);
  });
});
