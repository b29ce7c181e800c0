// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { IpBox } from '../../components/ip/ip-box';
import { PasteBox } from '../../components/paste/paste-box';
import type { CheckAnswer } from '../../core/explanation';
import * as boxes from './box-fixtures';
import { button, click, draw, type } from './draw';

const ignore = () => {};

describe('IP box', () => {
  const drawn = (answer: CheckAnswer | null, events: Partial<Parameters<typeof IpBox>[0]> = {}) =>
    draw(
      <IpBox
        text=""
        answer={answer}
        maxChars={200}
        onText={ignore}
        onCheck={ignore}
        onAct={ignore}
        onCopyIp={ignore}
        onAbuse={ignore}
        onTake={ignore}
        refusedIps={[]}
        {...events}
      />,
    );

  test.each<[string, CheckAnswer, string[], string[]]>([
    [
      'public',
      boxes.publicIp,
      ['This is a public IPv4 address.', 'Copy IP and open the delist portal'],
      ['Copy IP address'],
    ],
    ['public IPv6', { ...boxes.publicIp, ip: '2001:db8::7', family: 6 }, ['This is a public IPv6 address.'], []],
    ['private', boxes.privateIp, ['This is a private address.', '10.0.0.0/8'], ['Where removal can be asked for']],
    [
      'mapped',
      { ...boxes.privateIp, range: 'mapped', embedded: '192.0.2.7' },
      ['The IPv4 address inside is 192.0.2.7.'],
      [],
    ],
    ['not an address', boxes.noIp, ['This is neither an IP address nor a domain'], ['Where removal', 'Copy']],
    ['a domain', boxes.domain, ['This is a domain, not an IP address.', 'sender.example'], ['Where removal', 'Copy']],
    ['a range', { ...boxes.noIp, state: 'range' }, ['This is a whole range'], []],
    ['nothing', { ...boxes.noIp, state: 'empty' }, ['There is no IP address yet.'], []],
  ])('%s', (_, answer, present, absent) => {
    const { textContent } = drawn(answer);
    for (const text of present) expect(textContent).toContain(text);
    for (const text of absent) expect(textContent).not.toContain(text);
  });

  test('is sent with the Enter key, and an address that is none is announced as such', () => {
    const onCheck = vi.fn();
    const place = drawn(boxes.noIp, { onCheck });
    void act(() => place.querySelector('form')?.requestSubmit());
    expect(onCheck).toHaveBeenCalledOnce();
    expect(place.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(place.querySelector('[role=status]')?.textContent).toContain('neither an IP address');
  });

  test('a door gets the address in its canonical form', () => {
    const onAct = vi.fn();
    click(button(drawn(boxes.publicIp, { onAct }), 'Look up at Spamhaus'));
    expect(onAct).toHaveBeenCalledExactlyOnceWith('spamhaus', '203.0.113.7');
  });

  test('unwanted mail from a public address can be reported, from a private one there is nobody to report it to', () => {
    const onAbuse = vi.fn();
    click(button(drawn(boxes.publicIp, { onAbuse }), 'Prepare a letter to its abuse desk'));
    expect(onAbuse).toHaveBeenCalledExactlyOnceWith('203.0.113.7');
    expect(drawn(boxes.privateIp).textContent).not.toContain('Unwanted mail');
  });
});

describe('paste box', () => {
  const drawn = (text: string, events: Partial<Parameters<typeof PasteBox>[0]> = {}) =>
    draw(
      <PasteBox
        text={text}
        maxChars={20}
        maxFileBytes={26_214_400}
        onText={ignore}
        onExplain={ignore}
        onFile={ignore}
        {...events}
      />,
    );

  test('explains what is typed', () => {
    const onText = vi.fn();
    const onExplain = vi.fn();
    const place = drawn('550 no', { onText, onExplain });
    type(place.querySelector('textarea') as HTMLTextAreaElement, '550 5.1.1');
    click(button(place, 'Explain'));
    expect([onText.mock.calls, onExplain.mock.calls.length]).toEqual([[['550 5.1.1']], 1]);
  });

  test('says by how much a text is too long, and does not cut it', () => {
    const onExplain = vi.fn();
    const place = drawn('x'.repeat(25), { onExplain });
    void act(() => place.querySelector('form')?.requestSubmit());
    expect(onExplain).not.toHaveBeenCalled();
    expect(place.querySelector('[role=status]')?.textContent).toContain('5 characters');
    expect(place.querySelector('textarea')?.value).toHaveLength(25);
  });

  test('takes a dropped file, and lets the page know that it is taken', () => {
    const onFile = vi.fn();
    const file = new File(['x'], 'bounce.eml');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [file] } });
    const place = drawn('', { onFile });
    void act(() => {
      place.querySelector('.drop')?.dispatchEvent(drop);
    });
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(drop.defaultPrevented).toBe(true);
  });

  test('tells the size that a file may have', () => expect(drawn('').textContent).toContain('25 MB'));
});
