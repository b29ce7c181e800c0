// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rewind, startPulse } from '../../../entrypoints/webmail.content/pulse';

let hidden = false;
const beaten = vi.fn();
const ended = vi.fn();
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const die = () => vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  beaten.mockClear();
  ended.mockClear();
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the pulse', () => {
  test('beats while the extension is there, and not once it is stopped', async () => {
    const stop = startPulse(document, beaten, ended);
    await pass(6_000);
    expect(beaten).toHaveBeenCalledTimes(4);
    stop();
    await pass(6_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect([beaten.mock.calls.length, ended.mock.calls.length, vi.getTimerCount()]).toEqual([4, 0, 0]);
  });

  test('ends once, at the next beat, when the extension is gone', async () => {
    startPulse(document, beaten, ended);
    die();
    await pass(6_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect([beaten.mock.calls.length, ended.mock.calls.length, vi.getTimerCount()]).toEqual([0, 1, 0]);
  });

  test('rests in a hidden tab and beats as soon as it is seen again', async () => {
    const stop = startPulse(document, beaten, ended);
    hidden = true;
    await pass(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(beaten).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(beaten).toHaveBeenCalledTimes(1);
    stop();
  });

  test('finds out that the extension went while the tab was hidden', async () => {
    startPulse(document, beaten, ended);
    hidden = true;
    die();
    await pass(60_000);
    expect(ended).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ended).toHaveBeenCalledTimes(1);
  });
});

test('rewinding starts what runs or has ended from its beginning', () => {
  const calls: string[] = [];
  const animation = { cancel: () => calls.push('cancel'), play: () => calls.push('play') };
  const element = Object.assign(document.createElement('p'), { getAnimations: () => [animation] });
  rewind(element);
  expect(calls).toEqual(['cancel', 'play']);
});
