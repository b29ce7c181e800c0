/** More frames than any webmail has. */
const FRAMES = 500;

// Which frame is which may be asked across sites, other than what it holds. Frames in shadow trees have no number.
function numberOf(frame: Window | null, parent: Window): number {
  const count = Math.min(parent.length, FRAMES);
  return Array.from({ length: count }, (_, index) => parent[index]).indexOf(frame as Window);
}

/**
 * Where a frame stands in its tab: its number among its siblings, from the top down, such as `/0/2`; empty for the tab's
 * own page. The frame and the page around it both find this out by themselves, without a word to the page.
 */
export function placeOf(view: Window): string {
  const { parent } = view;
  return parent === view ? '' : `${placeOf(parent)}/${numberOf(view, parent)}`;
}

/** The same for a frame in this page. */
export function placeIn(frame: Element): string {
  const view = frame.ownerDocument.defaultView;
  return view ? `${placeOf(view)}/${numberOf((frame as HTMLIFrameElement).contentWindow, view)}` : '';
}
