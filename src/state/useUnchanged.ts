import { useState } from 'react';
import { sameData } from '../collections/sameData';

/**
 * The value of the previous rendering as long as the new one is deeply equal, since a host may create a new
 * list or object for each rendering. For plain data.
 */
export function useUnchanged<T>(value: T): T {
  const [kept, setKept] = useState<{ readonly value: T }>({ value });
  if (sameData(kept.value, value)) return kept.value;
  setKept({ value });
  return value;
}
