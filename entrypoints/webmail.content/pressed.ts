/** Smaller is not our bar any more: it needs two lines of text at most, and a button. */
const MIN_WIDTH = 100;
const MIN_HEIGHT = 30;
/** Share of the bar's own colours that must come through. */
const MIN_OPACITY = 0.5;

/** How much of the element comes through all that lies around it, from 0 to 1. */
function opacityOf(element: Element): number {
  const view = element.ownerDocument.defaultView;
  let opacity = 1;
  for (let around: Element | null = element; around && view; around = around.parentElement) {
    const style = view.getComputedStyle(around);
    if (style.filter.includes('opacity(')) return 0;
    opacity *= Number(style.opacity || 1);
  }
  return opacity;
}

/** Whether what was hit is the bar: nothing lies above it. A key hits what has the focus, wherever that is. */
function isHit({ detail, clientX, clientY }: MouseEvent, host: Element): boolean {
  return detail === 0 || (host.getRootNode() as Document | ShadowRoot).elementFromPoint(clientX, clientY) === host;
}

/**
 * Whether a person pressed a button of the bar, and saw what they pressed: a page may make the bar see-through and put a
 * bait below it. A bait above it that lets clicks through cannot be told; all it could win is an explanation.
 */
export function isMeant(event: MouseEvent, host: Element): boolean {
  if (!event.isTrusted || !isHit(event, host)) return false;
  const { width, height } = host.getBoundingClientRect();
  return (
    width > MIN_WIDTH &&
    height > MIN_HEIGHT &&
    host.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    opacityOf(host) >= MIN_OPACITY
  );
}
