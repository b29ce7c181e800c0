import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromPage } from '../../../core/messages';
import { tell } from '../../../entrypoints/webmail.content/messages';

const seen: FromPage = { type: 'seen', message: { key: 'k', subject: null, from: null, text: 't' } };
const gone: FromPage = { type: 'gone', key: 'k' };
const lost = new Error('The message port closed before a response was received.');

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test.each<[name: string, message: FromPage, answers: readonly unknown[], answer: unknown, times: number]>([
  ['an answer is an answer', seen, ['bar'], 'bar', 1],
  ['nothing to show is an answer too', seen, [null], null, 1],
  ['silence is a question lost', seen, [undefined, 'bar'], 'bar', 2],
  ['so is a worker that ended', seen, [lost, lost, 'bar'], 'bar', 3],
  ['three times in vain', seen, [lost, lost, lost, 'bar'], undefined, 3],
  ['parts of the script are asked for again', { type: 'need', part: 'bar' }, [undefined, true], true, 2],
  ['what is told needs no answer', gone, [undefined, 'bar'], undefined, 1],
])('%s', async (_, message, answers, answer, times) => {
  const left = [...answers];
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    const next = left.shift();
    if (next instanceof Error) throw next;
    return next;
  });
  expect(await tell(message)).toBe(answer);
  expect(send).toHaveBeenCalledTimes(times);
});

test('an extension that is gone is not asked again', async () => {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  const send = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await tell(seen)).toBeUndefined();
  expect(send).toHaveBeenCalledOnce();
});
