// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { RecipientView } from '../../components/explanation/recipient-view';
import type { ExplainedRecipient, Explanation } from '../../core/explanation';
import { languages } from '../../locales';
import { button, click, draw, textsIn } from './draw';
import * as fixtures from './fixtures';

const ignore = () => {};

function drawn(recipient: ExplainedRecipient, explanation: Partial<Explanation> = {}, language?: 'ru' | 'de') {
  return draw(
    <RecipientView
      explanation={fixtures.explanationWith({ recipients: [recipient], ...explanation })}
      recipient={recipient}
      onAct={ignore}
      onCopyIp={ignore}
    />,
    language,
  );
}

describe('what a reader finds, by case', () => {
  const cases: [string, ExplainedRecipient, Partial<Explanation>, string[], string[]][] = [
    [
      'a blocked IP',
      fixtures.recipientWith(),
      {},
      ['Refused for good', 'Microsoft 365', '203.0.113.7', 'What will not help'],
      ['Still trying'],
    ],
    ['an unknown recipient', fixtures.unknownRecipient, {}, ['Check the address'], ['203.0.113.7', 'Copy IP']],
    [
      'failed authentication',
      fixtures.authFailed,
      {},
      ['SPF', 'failed', 'DKIM', 'passed', 'DMARC', 'missing'],
      ['Copy IP'],
    ],
    [
      'a delay',
      fixtures.throttled,
      { kind: 'delayed' },
      ['Still trying', 'keeps trying by itself'],
      ['Refused for good', 'Did you not send'],
    ],
    [
      'a delivery',
      fixtures.delivered,
      { kind: 'delivered' },
      ['Delivered', 'was delivered or passed on'],
      ['Who can fix', 'What to do'],
    ],
    [
      'an unknown bounce',
      fixtures.unknown,
      { codes: ['554'] },
      ['gives no reason', '554', '203.0.113.7', 'Nothing in the reply says why'],
      [],
    ],
  ];
  test.each(cases)('%s', (_, recipient, explanation, present, absent) => {
    const { textContent } = drawn(recipient, explanation);
    for (const text of present) expect(textContent).toContain(text);
    for (const text of absent) expect(textContent).not.toContain(text);
  });

  test.each(languages)('no key and no placeholder shows through in %s', (language) => {
    for (const [, recipient, explanation] of cases) {
      const texts = textsIn(language);
      const place = draw(
        <RecipientView
          explanation={fixtures.explanationWith(explanation)}
          recipient={recipient}
          onAct={ignore}
          onCopyIp={ignore}
        />,
        language,
      );
      expect(place.textContent).toContain(texts.t('ui:evidence.title'));
      expect(place.textContent).not.toMatch(/\{\{|\b(?:ui|diagnosis|advice|codes|rejections):|undefined|\[object/);
      expect(place.textContent).not.toMatch(/\b\w+\.(?:title|why|label|chip)\b/);
    }
  });
});

describe('the questions are answered in the order in which people ask', () => {
  test('state, what, way, who, button, why, steps, evidence', () => {
    const { textContent } = drawn(fixtures.recipientWith());
    const text = textContent ?? '';
    const order = [
      'Refused for good',
      'blocks the IP address',
      'not reached',
      'Who can fix',
      'Copy IP and open',
      'What is behind',
      'What to do',
      'How we know',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('buttons', () => {
  const drawWith = (recipient: ExplainedRecipient) => {
    const onAct = vi.fn();
    const place = draw(
      <RecipientView explanation={fixtures.explanationWith()} recipient={recipient} onAct={onAct} onCopyIp={ignore} />,
    );
    return { place, onAct };
  };

  test('the main one copies the IP where the door asks for it', () => {
    const { place, onAct } = drawWith(fixtures.recipientWith());
    expect(place.querySelectorAll('.button-main')).toHaveLength(1);
    click(button(place, 'Copy IP and open the delist portal'));
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: 'm365-delist-portal', copyIp: '203.0.113.7' });
  });

  test('without an IP it promises none', () => {
    const { place, onAct } = drawWith(fixtures.recipientWith({ rejectedIp: null }));
    click(button(place, 'Open the delist portal'));
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: 'm365-delist-portal', copyIp: null });
  });

  test('a page to read does not overwrite the clipboard', () => {
    const { place, onAct } = drawWith(fixtures.authFailed);
    click(button(place, `Open: ${textsIn('en').t('advice:destination.ndr-515')}`));
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: 'ndr-515', copyIp: null });
  });

  test('the letter names its recipient, without what would turn the sentence around', () => {
    const { place } = drawWith(fixtures.recipientWith({ address: 'anna\u202E@example.com' }));
    expect(button(place, 'Prepare a letter to anna@example.com').textContent).not.toContain('\u202E');
  });

  test.each([
    [null, null],
    ['blocklist', 'You run the server yourself? Prepare a letter to the operator of the list'],
    ['postmaster', 'You run the server yourself? Prepare a letter to the recipient’s mail provider'],
  ] as const)('whoever runs the server is offered the letter to others: %s', (kind, offer) => {
    const ownServer = kind && { kind, destination: 'spamhaus' };
    const { place, onAct } = drawWith(
      fixtures.recipientWith({ letter: { kind: 'host', destination: 'spamhaus', listed: null, ownServer } }),
    );
    expect(place.textContent?.includes('You run the server yourself?')).toBe(offer !== null);
    click(button(place, offer ?? 'Prepare a letter to your mail host'));
    const action = offer === null ? 'letter' : 'letter-own-server';
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ action, copyIp: null });
  });

  test('more than two are folded away, and the IP is not offered twice', () => {
    const actions = ['m365-delist-portal', 'copy-ip', 'recipient-letter', 'copy-report', 'ext-delist'];
    const { place } = drawWith(fixtures.recipientWith({ advice: { actions } }));
    const folded = place.querySelector('.actions-more');
    expect([...(folded?.querySelectorAll('button') ?? [])].map((one) => one.textContent)).toEqual([
      'Copy the report',
      `Open: ${textsIn('en').t('advice:destination.ext-delist')}`,
    ]);
    expect(place.querySelector('.actions')?.textContent).not.toContain('Copy IP address');
  });
});

test('the guide is offered where it says more, and nowhere else', () => {
  const onAct = vi.fn();
  const view = (recipient: ExplainedRecipient) => (
    <RecipientView
      explanation={fixtures.explanationWith({ recipients: [recipient] })}
      recipient={recipient}
      onAct={onAct}
      onCopyIp={ignore}
    />
  );
  click(button(draw(view(fixtures.recipientWith())), 'More on this in the guide'));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: 'guide', copyIp: null });
  expect(draw(view({ ...fixtures.recipientWith(), guide: null })).textContent).not.toContain('guide');
});
