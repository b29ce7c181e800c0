// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { OptionsView } from '../../components/access/options-view';
import { hostOf, WebmailList } from '../../components/access/webmail-list';
import { Shell } from '../../components/page/shell';
import { access } from './box-fixtures';
import { button, click, draw } from './draw';

const ignore = () => {};

function options() {
  const events = { onSettings: vi.fn(), onTurnOn: vi.fn(), onTurnOff: vi.fn(), onWelcome: vi.fn(), onGuide: vi.fn() };
  const place = draw(
    <OptionsView
      settings={{ language: null, badge: true, marks: false, follow: false, resolver: 'cloudflare', ownResolver: '' }}
      browserLanguage="da"
      access={access}
      version="1.2.3"
      {...events}
    />,
  );
  return { place, ...events };
}

test('each webmail can be turned on or off, by a name that says which', () => {
  const { place, onTurnOn, onTurnOff } = options();
  click(button(place, 'Turn on for Outlook'));
  click(button(place, 'Turn off for Gmail'));
  click(button(place, 'Turn off for webmail.sender.example'));
  expect(onTurnOn).toHaveBeenCalledExactlyOnceWith(access.webmails[1]);
  expect(onTurnOff.mock.calls).toEqual([
    ['Gmail', ['https://mail.google.com/*']],
    ['https://webmail.sender.example/*', ['https://webmail.sender.example/*']],
  ]);
});

test('a webmail that every site can run itself is turned on from the popup', () => {
  const place = draw(<WebmailList webmails={access.webmails} onTurnOn={ignore} />);
  expect(place.textContent).not.toContain('Roundcube');
  expect(place.textContent).toContain('Another webmail');
});

test('the first three webmails are shown, those that are on, and the rest on request', () => {
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
  const webmails = names.map((name) => ({
    id: name.toLowerCase(),
    name,
    origins: [`https://${name.toLowerCase()}.example/*`],
    granted: name === 'Five',
  }));
  const place = draw(<WebmailList webmails={webmails} onTurnOn={ignore} />);
  const folded = place.querySelector('details');
  expect(folded?.querySelector('summary')?.textContent).toBe('2 more webmails');
  expect([...(folded?.querySelectorAll('strong') ?? [])].map((one) => one.textContent)).toEqual(['Four', 'Six']);
  expect([...place.querySelectorAll('strong')].map((one) => one.textContent)).toEqual([
    'One',
    'Two',
    'Three',
    'Five',
    'Four',
    'Six',
    'Another webmail',
  ]);
});

test('the language can be left to the browser', () => {
  const { place, onSettings } = options();
  const select = place.querySelector('select') as HTMLSelectElement;
  expect([...select.options].map((one) => one.textContent)).toEqual([
    'As in the browser (Dansk)',
    'English',
    'Dansk',
    'Deutsch',
    'Nederlands',
    'Русский',
    '简体中文',
  ]);
  void act(() => {
    select.value = 'ru';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onSettings).toHaveBeenCalledExactlyOnceWith({
    language: 'ru',
    badge: true,
    marks: false,
    follow: false,
    resolver: 'cloudflare',
    ownResolver: '',
  });
});

test('the badge can be switched off', () => {
  const { place, onSettings } = options();
  click(place.querySelector('input[type=checkbox]') as HTMLInputElement);
  expect(onSettings).toHaveBeenCalledExactlyOnceWith({
    language: null,
    badge: false,
    marks: false,
    follow: false,
    resolver: 'cloudflare',
    ownResolver: '',
  });
});

test.each([
  ['https://mail.google.com/*', 'mail.google.com'],
  ['http://localhost/*', 'localhost'],
  ['https://*.example.org/*', '*.example.org'],
])('%s → %s', (origin, host) => expect(hostOf(origin)).toBe(host));

test('the shell names its views, and says which one is open', () => {
  const onView = vi.fn();
  const place = draw(
    <Shell view="ip" onView={onView} onLanguage={ignore} onSettings={ignore}>
      <p>…</p>
    </Shell>,
  );
  expect(place.querySelector('nav [aria-current=page]')?.textContent).toBe('IP or domain');
  click(button(place, 'Paste text'));
  expect(onView).toHaveBeenCalledExactlyOnceWith('paste');
  expect(
    [...place.querySelectorAll('button, select')].every((one) => one.textContent || one.getAttribute('aria-label')),
  ).toBe(true);
});
