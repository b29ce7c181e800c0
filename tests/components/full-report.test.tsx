// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type Fetching, FullReport } from '../../components/explanation/full-report';
import type { FullReport as Offer } from '../../core/explanation';
import { button, click, draw } from './draw';

const onReport = vi.fn();
const onFile = vi.fn();
const drawn = (by: Offer['by'], fetching: Fetching = 'idle', host: string | null = 'mail.example.org') =>
  draw(
    <FullReport
      offer={{ by, tab: 7, key: 'k' }}
      host={host}
      fetching={fetching}
      maxFileBytes={26_214_400}
      onReport={onReport}
      onFile={onFile}
    />,
  );
const choosesFile = (place: HTMLElement) => place.querySelector('input[type=file]') !== null;
const name = 'Read the full report';

test('is asked for by a click, and says whom and for what', () => {
  const place = drawn('webmail');
  expect(place.textContent).toContain('ask mail.example.org for the source of this one message');
  expect(choosesFile(place)).toBe(false);
  expect(onReport).not.toHaveBeenCalled();
  click(button(place, name));
  expect(onReport).toHaveBeenCalledExactlyOnceWith({ by: 'webmail', tab: 7, key: 'k' });
});

test('is not asked for twice', () => {
  onReport.mockReset();
  const place = drawn('webmail', 'busy');
  expect(button(place, name).getAttribute('aria-disabled')).toBe('true');
  expect(place.querySelector('[role=status]')?.textContent).toBe('Reading the full report…');
  click(button(place, name));
  expect(onReport).not.toHaveBeenCalled();
});

test('may fail: then there is the file, and another try', () => {
  const place = drawn('webmail', 'report-refused');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('did not hand out the full report');
  expect(choosesFile(place)).toBe(true);
  expect(button(place, name).getAttribute('aria-disabled')).toBe('false');
});

describe.each([
  ['the webmail has no address for it', () => drawn('file')],
  ['nobody knows whom to ask', () => drawn('webmail', 'idle', null)],
])('where %s', (_, offered) => {
  test('the user chooses the saved message', () => {
    const place = offered();
    expect([...place.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['Choose a file…']);
    expect(place.textContent).toContain('Save the message as a file');
  });

  test('a dropped one is taken', () => {
    onFile.mockReset();
    const file = new File(['Subject: x'], 'bounce.eml');
    const event = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file] } });
    offered().querySelector('.drop')?.dispatchEvent(event);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  });
});

test('once read, it only says so', () => {
  const place = drawn('read');
  expect(place.textContent?.trim()).toBe('From the full report');
  expect(place.querySelectorAll('button')).toHaveLength(0);
});
