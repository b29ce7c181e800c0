const SETTLE = 250;
const BETWEEN_SCANS = 1_000;
/** A scan that took 100 ms is followed by two seconds of rest: 5 % of the time at most, however large the page. */
const REST_FACTOR = 20;
const EVERYTHING_ADDED = { childList: true, subtree: true } as const;

/** Frames that this script may look into; a page fills them without a change of its own. */
function reachableFrames(document: Document): Document[] {
  return [...document.querySelectorAll('iframe')].flatMap(({ contentDocument: inner }) =>
    inner ? [inner, ...reachableFrames(inner)] : [],
  );
}

/**
 * Calls `scan` now and whenever something was added or removed: a moment later, when the page is idle, at most once a
 * second, more rarely where it costs more, and not while the tab is hidden.
 */
export function watch(document: Document, scan: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  const run = () => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const started = performance.now();
    scan();
    const ended = performance.now();
    next = ended + Math.max(BETWEEN_SCANS, (ended - started) * REST_FACTOR);
    for (const frame of reachableFrames(document)) observer.observe(frame, EVERYTHING_ADDED);
  };
  const schedule = () => {
    if (timer !== undefined || document.hidden) return;
    const wait = Math.max(SETTLE, next - performance.now());
    // A frame that was taken out of its page has no idle time any more: Firefox throws when it is asked for.
    timer = setTimeout(() => document.defaultView && requestIdleCallback(run, { timeout: BETWEEN_SCANS }), wait);
  };
  const observer = new MutationObserver(schedule);
  // The document itself: a page that writes itself anew replaces everything below it.
  observer.observe(document, EVERYTHING_ADDED);
  const scheduleForFrame = ({ target }: Event) => (target as Element).localName === 'iframe' && schedule();
  document.addEventListener('load', scheduleForFrame, { capture: true, signal });
  document.addEventListener('visibilitychange', schedule, { signal });
  // Views that were kept in the page come back by a change of style alone.
  for (const type of ['hashchange', 'popstate', 'pageshow']) window.addEventListener(type, schedule, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
}
