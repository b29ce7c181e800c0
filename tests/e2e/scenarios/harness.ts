import assert from 'node:assert/strict';
import { runIn } from '../driver/view';
import { until } from '../poll';
import type { Scenario } from '../scenario';

/** What the other tests lean on: that a call would be noticed. */
export const harness: readonly Scenario[] = [
  {
    name: 'a call to another host would be noticed',
    async run(stage) {
      const tab = await stage.open('https://post.example/nothing');
      await runIn(tab, (root) => {
        const image = document.createElement('img');
        image.src = 'https://stranger.test/pixel';
        (root as Document).body.append(image);
      });
      await until('the call in the log', () => stage.strangers().length > 0);
      assert.deepEqual(stage.strangers(), ['stranger.test/pixel']);
      stage.expect('https://stranger.test/');
    },
  },
];
