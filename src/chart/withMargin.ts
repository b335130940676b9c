import type { Box } from '../layout/box';

/** Drawn beyond what is seen, in world pixels, so that scrolling meets no white edge. */
const MARGIN = 240;

/** The view with a margin round it. */
export function withMargin({ x, y, width, height }: Box): Box {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}
