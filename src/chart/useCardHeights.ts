import { useEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../layout/scene';

/** Less than this, in pixels, is rounding. */
const TOLERANCE = 0.5;

/**
 * Reports the real height of mounted cards where it differs from the layout's: other fonts, a
 * reader's own text spacing, text at 200 %. The layout then corrects itself, so no text is ever cut.
 */
export function useCardHeights<T>(
  list: RefObject<HTMLUListElement | null>,
  scene: Scene<T>,
  onHeights: (heights: ReadonlyMap<string, number>) => void,
): void {
  const latest = useRef({ scene, onHeights });
  useEffect(() => {
    latest.current = { scene, onHeights };
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver((entries) => {
      const heights = differing(entries, latest.current.scene);
      if (heights.size > 0) latest.current.onHeights(heights);
    });
    const observe = (item: Node) => {
      const card = item instanceof Element ? item.lastElementChild : null;
      if (card) sizes.observe(card, { box: 'border-box' });
    };
    for (const item of element.children) observe(item);
    const mounts = new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach(observe);
    });
    mounts.observe(element, { childList: true });
    return () => {
      sizes.disconnect();
      mounts.disconnect();
    };
  }, [list]);
}

function differing<T>(
  entries: readonly ResizeObserverEntry[],
  { layout, indexById }: Scene<T>,
): Map<string, number> {
  const heights = new Map<string, number>();
  for (const { target, borderBoxSize } of entries) {
    const id = target.getAttribute('data-node-id') ?? '';
    const height = borderBoxSize[0]?.blockSize ?? 0;
    const planned = layout.boxes[indexById.get(id) ?? -1]?.height ?? height;
    if (height > 0 && Math.abs(height - planned) > TOLERANCE) heights.set(id, height);
  }
  return heights;
}
