import type { Found } from './adapters/adapter';
import { correspondentsIn } from './correspondents';
import { HEADING, subjectOf } from './header';
import { splitAbove } from './split';
import type { Weights } from './structure';
import { isVisible } from './visible';

/** Smaller frames hold no mail; the script does not even start there. */
const WIDTH = 200;
const HEIGHT = 100;

/** Whether this is a frame that the page around it cannot look into: sandboxed, or of another site. */
export function isClosedFrame({ defaultView: view }: Document): boolean {
  return !!view && view !== view.parent && view.frameElement === null;
}

function isClosed(frame: HTMLIFrameElement): boolean {
  return frame.contentDocument === null && frame.clientWidth >= WIDTH && frame.clientHeight >= HEIGHT;
}

/**
 * Messages whose text stands in a frame that this script cannot look into, as far as a header stands above it. Whether the
 * text is there, and is that of a bounce, only the frame itself can tell.
 */
export function findClosed(root: Element, weights: Weights): Found[] {
  const frames = [...root.querySelectorAll('iframe')].filter((one) => isClosed(one) && isVisible(one));
  const headings = [...root.querySelectorAll(HEADING)].filter((one) => weights.has(one));
  return frames.flatMap((frame): Found[] => {
    const { header } = splitAbove(frame, weights);
    const [sender] = correspondentsIn(header);
    if (!sender) return [];
    const subject = subjectOf(header, headings, frame);
    return [{ key: null, subject, from: sender.text, body: frame, anchor: frame, apart: true }];
  });
}
