import { useEffect, useState } from 'react';
import { useHydrated } from '../state/useHydrated';
import { hasLayout } from '../viewport/hasLayout';

/** Rows added at a time: few enough for the page to stay responsive. */
const STEP = 400;

/**
 * How many rows of a list to mount: the first ones at once and the rest step by step, so that a long list
 * can be read and used before all of it has been mounted. A server renders all rows, and
 * so does a page without layout, as in jsdom.
 */
export function useGrowingCount(total: number): number {
  const isHydrated = useHydrated();
  const [isLaidOut] = useState(hasLayout);
  const [grown, setGrown] = useState(isHydrated ? 0 : total);
  // The list became shorter: if it grows again, its rows are again added step by step.
  if (grown > total) setGrown(total);
  useEffect(() => {
    if (!isLaidOut || grown + STEP >= total) return undefined;
    const timer = setTimeout(() => setGrown((count) => count + STEP));
    return () => clearTimeout(timer);
  }, [isLaidOut, grown, total]);
  return isLaidOut ? Math.min(total, grown + STEP) : total;
}
