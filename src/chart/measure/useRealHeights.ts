import { useCallback, useState } from 'react';

type Heights = ReadonlyMap<string, number>;
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
