// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { addressIn, correspondentOf, oneLine } from '../../../entrypoints/webmail.content/address';
import { fingerprint } from '../../../entrypoints/webmail.content/fingerprint';
import { titleParts } from '../../../entrypoints/webmail.content/header';
import { covers, isAt } from '../../../entrypoints/webmail.content/site';
import { isDark } from '../../../entrypoints/webmail.content/theme';

const element = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;

describe('correspondents', () => {
  test.each([
    ['<span email="anna@example.com" name="Anna Berg">Anna</span>', 'Anna Berg <anna@example.com>'],
    ['<a href="mailto:anna@example.com?subject=x">Anna Berg</a>', 'Anna Berg <anna@example.com>'],
    ['<a title="anna@example.com">anna@example.com</a>', 'anna@example.com'],
    ['<b>Anna &lt;anna@example.com&gt;</b>', 'Anna <anna@example.com>'],
    ['<i data-hovercard-id="anna@example.com"></i>', 'anna@example.com'],
    ['<b>\n Anna\n Berg </b>', 'Anna Berg'],
    ['<b></b>', null],
  ])('%s → %s', (html, expected) => expect(correspondentOf(element(html))).toBe(expected));

  test.each([
    ['From: MAILER-DAEMON@mail.example.org (Mail)', 'MAILER-DAEMON@mail.example.org'],
    ['<anna.berg+x@sub.example.co>', 'anna.berg+x@sub.example.co'],
    ['price @ 5', null],
    ['@example', null],
  ])('%s → %s', (text, expected) => expect(addressIn(text)).toBe(expected));

  test('lines are cut', () => expect(oneLine('x'.repeat(5_000))).toHaveLength(998));
});

describe('sites', () => {
  test.each([
    ['https://mail.example.org/*', 'https://mail.example.org', true],
    ['https://mail.example.org/*', 'https://mail.example.org:8443', true],
    ['https://mail.example.org/*', 'http://mail.example.org', false],
    ['https://mail.example.org/*', 'https://webmail.example.org', false],
    ['*://*.example.org/*', 'http://mail.example.org', true],
    ['*://*.example.org/*', 'https://example.org', true],
    ['*://*.example.org/*', 'https://badexample.org', false],
    ['https://*/*', 'https://mail.example.org', true],
    ['https://*/*', 'http://mail.example.org', false],
    ['<all_urls>', 'http://mail.example.org', true],
    ['https://mail.example.org/*', 'null', true],
  ])('%s covers %s: %s', (pattern, origin, expected) => expect(covers(pattern, origin)).toBe(expected));

  test('a document without an address is at none', () => {
    expect(isAt(new DOMParser().parseFromString('', 'text/html'), ['https://mail.example.org/*'])).toBe(false);
  });
});

test('fingerprints tell texts apart', () => {
  expect(fingerprint('a')).toBe(fingerprint('a'));
  expect(fingerprint('a')).not.toBe(fingerprint('b'));
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => fingerprint(`bounce ${index}`))).size).toBe(20_000);
});

test.each([
  ['Mail failed - Example Mail', ['Mail failed - Example Mail', 'Example Mail', 'Mail failed']],
  ['Example :: Re: a - b', ['Example :: Re: a - b', 'Example :: Re: a', 'Re: a - b', 'Example', 'Re: a']],
  ['Inbox', ['Inbox']],
  ['', []],
])('%s names %j', (title, parts) => expect(titleParts(title)).toEqual(parts));

describe('theme', () => {
  test.each([
    ['<div style="background-color: rgb(20, 20, 20)"><p></p></div>', true],
    ['<div style="background-color: rgb(250, 250, 250)"><p></p></div>', false],
    ['<div style="background-color: rgba(0, 0, 0, 0)"><p></p></div>', false],
    ['<div style="background-color: rgb(9, 9, 9)"><p style="background-color: rgb(255, 255, 255)"></p></div>', false],
    ['<div style="color: rgb(240, 240, 240)"><p style="color: rgb(240, 240, 240)"></p></div>', true],
  ])('%s is dark: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(isDark(document.querySelector('p') as Element)).toBe(expected);
  });
});
