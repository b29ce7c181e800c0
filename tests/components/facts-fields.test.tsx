// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { FactsFields } from '../../components/lookup/facts-fields';
import { draw, redraw, type } from './draw';
import { facts } from './look-up-fixtures';

type Props = Parameters<typeof FactsFields>[0];
const view = (changed: Partial<Props> = {}) => <FactsFields {...facts} onEnter={() => {}} {...changed} />;
const details = (place: HTMLElement) => place.querySelector('details') as HTMLDetailsElement;
const field = (place: HTMLElement, label: string) => {
  const named = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return place.querySelector(`#${named?.getAttribute('for')}`) as HTMLInputElement;
};
const described = (place: HTMLElement, input: HTMLInputElement) =>
  (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => place.querySelector(`#${id}`)?.textContent);

test.each<[string, Partial<Props>, boolean]>([
  ['folded while nothing is in them', {}, false],
  ['open with an address', { texts: { ip: '203.0.113.7', selector: '' } }, true],
  ['open with a selector', { texts: { ip: '', selector: 'mail2026' } }, true],
])('the fields are %s', (_, changed, isOpen) => {
  expect(details(draw(view(changed))).open).toBe(isOpen);
});

describe('each field has its name, its hint and what is wrong with it', () => {
  test.each<[string, Partial<Props['problems']>, string, string]>([
    ['Sending IP address', {}, '', 'The public address that your mail leaves from.'],
    ['Sending IP address', { ip: 'special-address' }, 'so it is not sent', 'The public address'],
    ['Sending IP address', { ip: 'not-an-address' }, 'This is not an IP address.', 'The public address'],
    ['Sending IP address', { selector: 'not-a-selector' }, '', 'The public address'],
    ['DKIM selector', {}, '', 'in its DKIM-Signature header, the selector follows “s=”'],
    ['DKIM selector', { selector: 'not-a-selector' }, 'This cannot be a selector.', 'DKIM-Signature'],
    ['DKIM selector', { selector: 'not-a-domain' }, 'is not a domain on the internet', 'DKIM-Signature'],
    ['DKIM selector', { ip: 'special-address' }, '', 'DKIM-Signature'],
  ])('%s, %o', (label, problems, wrong, hint) => {
    const place = draw(view({ problems: { ip: null, selector: null, ...problems } }));
    const input = field(place, label);
    const [said, helped] = described(place, input);
    expect([input.getAttribute('aria-invalid'), said === '']).toEqual([String(wrong !== ''), wrong === '']);
    expect(said).toContain(wrong);
    expect(helped).toContain(hint);
  });
});

test('where a look-up could not begin, they open at the first that is wrong', () => {
  const problems = { ip: null, selector: 'not-a-selector' } as const;
  const place = draw(view({ problems }));
  expect([details(place).open, document.activeElement]).toEqual([false, document.body]);
  redraw(place, view({ problems, summons: 1 }));
  expect([details(place).open, document.activeElement?.id]).toEqual([true, 'look-fact-selector']);
});

test('say what is typed, when a field is left, and Enter, which no other key does', () => {
  const events = { onText: vi.fn(), onLeave: vi.fn(), onEnter: vi.fn() };
  const place = draw(view(events));
  const input = field(place, 'DKIM selector');
  type(input, 'mail2026');
  expect(events.onText).toHaveBeenCalledExactlyOnceWith('selector', 'mail2026');
  const send = (event: Event) => void act(() => void input.dispatchEvent(event));
  const press = (key: string) => send(new KeyboardEvent('keydown', { key }));
  press('a');
  expect(events.onEnter).not.toHaveBeenCalled();
  press('Enter');
  expect(events.onEnter).toHaveBeenCalledOnce();
  send(new FocusEvent('blur'));
  expect(events.onLeave).toHaveBeenCalledExactlyOnceWith('selector');
});
