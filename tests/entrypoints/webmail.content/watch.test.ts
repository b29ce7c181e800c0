// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watch } from '../../../entrypoints/webmail.content/watch';

let hidden = false;
const mutate = async () => {
  document.body.append(document.createElement('i'));
  // Observers are called in a microtask.
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('watching', () => {
  test('looks at once, then only when something was added, at most once a second', async () => {
    const stop = new AbortController();
    const scan = vi.fn();
    watch(document, scan, stop.signal);
    expect(scan).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(scan).toHaveBeenCalledTimes(1);
    for (let round = 0; round < 100; round++) {
      await mutate();
      await vi.advanceTimersByTimeAsync(100);
    }
    // Ten seconds of steady change.
    expect(scan.mock.calls.length).toBeGreaterThanOrEqual(9);
    expect(scan.mock.calls.length).toBeLessThanOrEqual(12);
    stop.abort();
  });

  test('waits until a change has settled', async () => {
    const stop = new AbortController();
    const scan = vi.fn();
    watch(document, scan, stop.signal);
    await vi.advanceTimersByTimeAsync(2_000);
    await mutate();
    await vi.advanceTimersByTimeAsync(240);
    expect(scan).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(scan).toHaveBeenCalledTimes(2);
    stop.abort();
  });

  test('rests twenty times as long as a look took', async () => {
    const stop = new AbortController();
    const scan = vi.fn(() => vi.setSystemTime(Date.now()) && vi.advanceTimersByTime(200));
    watch(document, scan, stop.signal);
    await mutate();
    await vi.advanceTimersByTimeAsync(3_500);
    expect(scan).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(scan).toHaveBeenCalledTimes(2);
    stop.abort();
  });

  test('is idle in a hidden tab and looks when it comes back', async () => {
    const stop = new AbortController();
    const scan = vi.fn();
    hidden = true;
    watch(document, scan, stop.signal);
    await mutate();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(scan).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(300);
    expect(scan).toHaveBeenCalledTimes(1);
    stop.abort();
  });

  test('stops for good', async () => {
    const stop = new AbortController();
    const scan = vi.fn();
    watch(document, scan, stop.signal);
    await mutate();
    stop.abort();
    await mutate();
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(scan).toHaveBeenCalledTimes(1);
  });

  test('looks again when a view comes back by its address', async () => {
    const stop = new AbortController();
    const scan = vi.fn();
    watch(document, scan, stop.signal);
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(scan).toHaveBeenCalledTimes(2);
    stop.abort();
  });
});
