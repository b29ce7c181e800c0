import type { BarContent } from '../../core/explanation';

const SVG = 'http://www.w3.org/2000/svg';
/** One for each tone, as the pages of the extension draw them. */
export const SHAPES: Readonly<Record<BarContent['tone'], string>> = {
  stop: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6 9h8v2H6Z',
  wait: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9 5h2v4.6l3.2 3.2-1.4 1.4L9 10.4Z',
  done: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9 14l-3.5-3.5L6.9 9.1 9 11.2l4.6-4.6L15 8Z',
  warn: 'M10 2 19 18H1ZM9 8h2v5H9Zm0 6h2v2H9Z',
};
export const CROSS = 'M5.3 4 10 8.7 14.7 4 16 5.3 11.3 10 16 14.7 14.7 16 10 11.3 5.3 16 4 14.7 8.7 10 4 5.3Z';

/** Draws a shape in the colour of the text around it; screen readers pass over it. */
export function icon(document: Document, shape: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', shape);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
