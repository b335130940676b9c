import type { Scene } from '../../layout/view/scene';
import { sizeObserver } from '../../viewport/sizeObserver';
import type { MountedCards } from './mountedCards';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Differences below this, in pixels, are rounding errors. */
const TOLERANCE = 0.5;

type Heights = ReadonlyMap<string, number>;

/**
 * Reports the real heights of mounted cards where they differ from the layout's, because of other fonts,
 * the reader's own text spacing or text at 200 %. The layout then corrects itself, so that no text is
 * ever cut off.
 */
export function useCardHeights<T>(
  mounted: MountedCards,
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
    return observeHeights(mounted, heights, () => report.current());
  }, [mounted]);
}

/** Keeps the heights of the mounted cards, and reports when some have changed. */
function observeHeights(
  mounted: MountedCards,
  heights: Map<string, number>,
  onChange: () => void,
): () => void {
  const ids = new WeakMap<Element, string>();
  const sizes = sizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const id = ids.get(target);
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (id !== undefined && height > 0) heights.set(id, height);
    }
    onChange();
  });
  const stopObserving = mounted.observe({
    onMount: ({ id, card }) => {
      ids.set(card, id);
      sizes?.observe(card, { box: 'border-box' });
    },
    onUnmount: ({ id, card }) => {
      sizes?.unobserve(card);
      heights.delete(id);
    },
  });
  return () => {
    stopObserving();
    sizes?.disconnect();
  };
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

/** Real heights of cards, forgotten when the metrics that they belong to change. */
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
