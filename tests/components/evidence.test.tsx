// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { RecipientView } from '../../components/explanation/recipient-view';
import type { ExplainedRecipient } from '../../core/explanation';
import { draw } from './draw';
import * as fixtures from './fixtures';

const ignore = () => {};

function drawn(recipient: ExplainedRecipient) {
  const explanation = fixtures.explanationWith({ recipients: [recipient] });
  return draw(<RecipientView explanation={explanation} recipient={recipient} onAct={ignore} onCopyIp={ignore} />);
}

describe('evidence', () => {
  test('marks the decisive parts and changes nothing else', () => {
    const recipient = fixtures.recipientWith();
    const evidence = drawn(recipient).querySelector('.evidence');
    expect(evidence?.textContent).toBe(recipient.diagnostic);
    expect([...(evidence?.querySelectorAll('mark') ?? [])].map((one) => one.textContent)).toEqual([
      '550 5.7.606',
      'banned sending IP [203.0.113.7]',
    ]);
  });

  test('shows characters that would reorder the line, with a name for screen readers', () => {
    const mark = drawn(fixtures.unknown).querySelector('.evidence .hidden-character');
    expect(mark?.textContent).toBe('U+202E');
    expect(mark?.getAttribute('aria-label')).toBe('hidden character U+202E');
  });

  test('markup in a reply stays text', () => {
    const place = drawn(fixtures.recipientWith({ diagnostic: '550 <img src=x onerror=alert(1)><b>no</b>' }));
    expect(place.querySelector('img, b')).toBeNull();
    expect(place.querySelector('.evidence')?.textContent).toContain('<img src=x');
  });

  test('says so where no server is quoted', () =>
    expect(drawn(fixtures.delivered).textContent).toContain('does not quote the server'));

  test('is open where the reading is unsure', () => {
    const isOpen = (recipient: ExplainedRecipient) =>
      drawn(recipient).querySelector('.evidence')?.closest('details')?.open;
    expect([isOpen(fixtures.unknown), isOpen(fixtures.recipientWith())]).toEqual([true, false]);
  });
});

describe('codes', () => {
  const meaningOf = (recipient: ExplainedRecipient) => drawn(recipient).querySelector('.codes dd')?.textContent;

  test('mean what their receiver means by them', () =>
    expect(meaningOf(fixtures.unknownRecipient)).toContain('Microsoft 365 does not know this recipient address.'));

  test('mean what the standard says where the receiver is not understood', () => {
    const recipient = fixtures.recipientWith({ status: '5.4.1', diagnosis: { basis: 'status-meaning' } });
    expect(meaningOf(recipient)).toContain('The other server did not answer.');
  });
});
