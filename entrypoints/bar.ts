import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBar } from './webmail.content/bar';
import { fillBarSlot } from './webmail.content/bar-slot';

/** Brings the bar to a frame that shows a bounce, beside the script that watches there. */
export default defineUnlistedScript({ globalName: false, main: () => fillBarSlot(createBar) });
