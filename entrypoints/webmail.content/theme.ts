const NUMBER = /[\d.]+/g;

/** Perceived lightness from 0 to 1 of a computed `rgb(…)`; undefined where it is see-through or in another notation. */
function lightness(color: string): number | undefined {
  if (!color.startsWith('rgb')) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(NUMBER) ?? []).map(Number);
  return alpha < 0.5 ? undefined : (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
}

/**
 * Whether the page is dark around an element, whatever the system prefers: by the first solid background behind it, else
 * by the colour of its letters.
 */
export function isDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const background = lightness(view.getComputedStyle(around).backgroundColor);
    if (background !== undefined) return background < 0.5;
  }
  return (lightness(view.getComputedStyle(element).color) ?? 0) > 0.5;
}
