import type { Size } from '../layout/geometry/box';

/**
 * The size of an element in the layout, in CSS pixels. Transforms that scale or rotate the page do not
 * count, since a size that is measured during an animation is kept afterwards. Zero while the element is
 * hidden or not in the document.
 */
export function layoutSize(element: HTMLElement): Size {
  const { offsetWidth, offsetHeight } = element;
  if (offsetWidth === 0 && offsetHeight === 0) return { width: 0, height: 0 };
  const { width, height } = getComputedStyle(element);
  return { width: exact(width, offsetWidth), height: exact(height, offsetHeight) };
}

/** The computed length has decimals, but with `box-sizing: content-box` it excludes the padding. */
function exact(computed: string, rounded: number): number {
  const length = Number.parseFloat(computed);
  return Math.abs(length - rounded) < 1 ? length : rounded;
}
