import { isAlive } from './alive';

/** Milliseconds between two beats. The styles wait four times as long before they give the extension up. */
const BEAT = 1_500;

/** Starts the animations of an element anew, from the beginning of their delay. */
export function rewind(element: Element): void {
  for (const animation of element.getAnimations()) {
    // Setting the time would not do: Firefox counts from the last frame that it drew, which may be long ago.
    animation.cancel();
    animation.play();
  }
}

/**
 * A dead man's switch. Firefox ends the script of an extension that is updated or switched off without running a line of
 * it, and what it put into pages stays. So an animation in our own style hides what we show after a few seconds, and as
 * long as the extension lives, `onBeat` sets that clock back. `onEnd`: the extension is gone. The answer stops it; it must
 * not run while nothing is shown.
 */
export function startPulse(document: Document, onBeat: () => void, onEnd: () => void): () => void {
  const beat = () => {
    if (document.hidden) return;
    if (isAlive()) return onBeat();
    stop();
    onEnd();
  };
  const timer = setInterval(beat, BEAT);
  // What went while the tab was hidden, and no timer ran, comes back at once.
  document.addEventListener('visibilitychange', beat);
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', beat);
  };
  return stop;
}
