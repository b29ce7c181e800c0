import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../core/read/read';
import { sniff } from '../../../core/read/sniff';
import { messageOf, samples } from './corpus';

describe('written samples', () => {
  test.each(samples())('$name', async (sample) => {
    const { signs, ...expected } = sample.expected;
    const bounce = readMessage(await messageOf(sample));
    expect(bounce).toMatchObject(expected);
    if (signs) expect(bounce.signs).toEqual(expect.arrayContaining([...signs]));
  });

  test.each(samples().filter(({ name }) => name.endsWith('.txt') && !name.includes('fragment')))(
    'the content script sees $name as the readers do',
    async (sample) => {
      const message = await messageOf(sample);
      const { kind } = readMessage(message);
      const wanted = ['failed', 'delayed', 'imitation'].includes(kind);
      if (wanted || kind === 'none' || kind === 'autoreply') expect(sniff(message)).toBe(wanted);
    },
  );
});
