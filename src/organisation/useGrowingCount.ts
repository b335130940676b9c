import { useEffect, useState } from 'react';
import { useHydrated } from '../state/useHydrated';

/** So many more rows come at a time: few enough not to be felt. */
const STEP = 400;

/**
 * How many of a list's rows to mount: the first at once, and the rest step by step, so that a long list
 * is there to read and to press before all of it is. A server writes them all.
 */
export function useGrowingCount(total: number): number {
  const isHydrated = useHydrated();
  const [grown, setGrown] = useState(isHydrated ? 0 : total);
  // Of what is closed and opened anew, the rest comes step by step again.
  if (grown > total) setGrown(total);
  useEffect(() => {
    if (grown + STEP >= total) return undefined;
    const timer = setTimeout(() => setGrown((count) => count + STEP));
    return () => clearTimeout(timer);
  }, [grown, total]);
  return Math.min(total, grown + STEP);
}
