import type { Size } from '../layout/geometry/box';

/**
 * The size of an element as it is laid out, in CSS pixels. An animation that scales or turns the page
 * round it does not count, since what is measured during one is kept after it. Nothing while the element
 * is hidden or outside the document.
 */
export function layoutSize(element: HTMLElement): Size {
  const { offsetWidth, offsetHeight } = element;
  if (offsetWidth === 0 && offsetHeight === 0) return { width: 0, height: 0 };
  const { width, height } = getComputedStyle(element);
  return { width: exact(width, offsetWidth), height: exact(height, offsetHeight) };
}

/** The computed length has decimals, but is another length where padding does not count in it. */
function exact(computed: string, rounded: number): number {
  const length = Number.parseFloat(computed);
  return Math.abs(length - rounded) < 1 ? length : rounded;
}
