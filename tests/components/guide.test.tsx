// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { guide } from '../../catalog/guide';
import { GuideView } from '../../components/guide/guide-view';
import { sectionsWith } from '../../components/guide/search';
import { english } from '../locales/texts';
import { button, click, draw, type } from './draw';

const text = (key: string) => english.get(key) ?? '';

describe('the search', () => {
  test.each([
    ['', guide.map(({ id }) => id)],
    ['   ', guide.map(({ id }) => id)],
    ['5.7.511', ['services', 'offers', 'actors']],
    ['IPV6 dkim', ['ipv6']],
    ['sender\u2019s own domain', ['services', 'filters']],
    ["sender's own domain", ['services', 'filters']],
    ['graylisting', ['terms']],
    ['no such words anywhere', []],
  ])('%j finds %j', (query, ids) => {
    expect(sectionsWith(query, guide, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the page', () => {
  const open = () => {
    const events = { onLanguage: vi.fn(), onDoor: vi.fn(), onPrint: vi.fn() };
    return { place: draw(<GuideView sections={guide} {...events} />), ...events };
  };

  test('shows every text of every section, each at its own address', () => {
    const { place } = open();
    for (const [key, value] of english)
      if (key.startsWith('guide:section.')) expect(place.textContent).toContain(value);
    expect([...place.querySelectorAll('main > section')].map(({ id }) => id)).toEqual(guide.map(({ id }) => id));
    const links = [...place.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(guide.map(({ id }) => `#${id}`));
  });

  test('opens pages of the catalogue only', () => {
    const { place, onDoor } = open();
    click(button(place, text('advice:destination.m365-delist-portal')));
    expect(onDoor).toHaveBeenCalledExactlyOnceWith('m365-delist-portal');
    expect(place.innerHTML).not.toContain('http');
  });

  test('leads to the look-ups where it speaks of what they show, and nowhere else', () => {
    const { place } = open();
    const links = [...place.querySelectorAll('section a')];
    expect(links.map((link) => link.closest('section')?.id)).toEqual([
      'authentication',
      'requirements',
      'volume',
      'ipv6',
    ]);
    const said = links.map((link) => `${link.getAttribute('href')} ${link.textContent}`);
    expect(new Set(said)).toEqual(new Set(['lookup.html Look up an IP address or a domain']));
  });

  test('narrows down to what is searched for, and says how much that is', () => {
    const { place } = open();
    const field = place.querySelector('input') as HTMLInputElement;
    type(field, 'ipv6 dkim');
    expect([...place.querySelectorAll('main > section')].map(({ id }) => id)).toEqual(['ipv6']);
    expect(place.querySelector('[role="status"]')?.textContent).toBe('1 section found');
    type(field, 'zzz');
    expect(place.querySelector('[role="status"]')?.textContent).toBe(text('guide:none'));
  });

  test('prints on request', () => {
    const { place, onPrint } = open();
    click(button(place, text('guide:print')));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});
