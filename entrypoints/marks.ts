import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { MarkContent } from '../core/explanation';
import { begin } from './webmail.content/life';
import { createMarks } from './webmail.content/marks';
import { tell } from './webmail.content/messages';

/** Marks bounces in message lists. Registered by the background while the user wants marks. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    void begin('marks', document, (document, unlessOver) =>
      createMarks(document, () => unlessOver(tell<MarkContent>({ type: 'get-mark' }))),
    ),
});
