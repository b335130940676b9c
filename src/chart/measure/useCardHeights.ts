import type { Scene } from '../../layout/view/scene';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Less than this, in pixels, is rounding. */
const TOLERANCE = 0.5;

type Heights = ReadonlyMap<string, number>;

/**
 * Reports the real height of mounted cards where it differs from the layout's: other fonts, a
 * reader's own text spacing, text at 200 %. The layout then corrects itself, so no text is ever cut.
 */
export function useCardHeights<T>(
  list: RefObject<HTMLUListElement | null>,
  scene: Scene<T>,
  onHeights: (heights: Heights) => void,
): void {
  const real = useRef(new Map<string, number>());
  const report = useRef(() => {});
  useEffect(() => {
    report.current = () => {
      const heights = differing(real.current, scene);
      if (heights.size > 0) onHeights(heights);
    };
    report.current();
  }, [scene, onHeights]);
  useEffect(() => {
    const heights = real.current;
    return list.current ? observeCards(list.current, heights, () => report.current()) : undefined;
  }, [list]);
}

/** Keeps the heights of the mounted cards, and tells when some have changed. */
function observeCards(
  list: HTMLElement,
  heights: Map<string, number>,
  onChange: () => void,
): () => void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (height > 0) heights.set(idOf(target), height);
    }
    onChange();
  });
  const observe = (item: Node) => {
    const card = cardOf(item);
    if (card) sizes.observe(card, { box: 'border-box' });
  };
  const release = (item: Node) => {
    const card = cardOf(item);
    if (!card) return;
    sizes.unobserve(card);
    heights.delete(idOf(card));
  };
  for (const item of list.children) observe(item);
  const mounts = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      removedNodes.forEach(release);
      addedNodes.forEach(observe);
    }
  });
  mounts.observe(list, { childList: true });
  return () => {
    sizes.disconnect();
    mounts.disconnect();
  };
}

function cardOf(item: Node): Element | null {
  return item instanceof Element ? item.lastElementChild : null;
}

function idOf(card: Element): string {
  return card.getAttribute('data-node-id') ?? '';
}

function differing<T>(real: Heights, { layout, indexById }: Scene<T>): Heights {
  const heights = new Map<string, number>();
  for (const [id, height] of real) {
    const planned = layout.boxes[indexById.get(id) ?? -1]?.height ?? height;
    if (Math.abs(height - planned) > TOLERANCE) heights.set(id, height);
  }
  return heights;
}

const NO_HEIGHTS: Heights = new Map();

/** Real heights of cards, forgotten when the measures they belong to change. */
export function useRealHeights(metrics: object): [Heights, (heights: Heights) => void] {
  const [known, setKnown] = useState({ metrics, heights: NO_HEIGHTS });
  const add = useCallback(
    (more: Heights) =>
      setKnown((before) => ({
        metrics,
        heights: new Map([...(before.metrics === metrics ? before.heights : []), ...more]),
      })),
    [metrics],
  );
  return [known.metrics === metrics ? known.heights : NO_HEIGHTS, add];
}
