import { useState } from 'react';
import { sameData } from '../collections/sameData';

/**
 * The value of the rendering before, the same object, as long as it says the same: a host may write a
 * list or an object anew each time. For plain data.
 */
export function useUnchanged<T>(value: T): T {
  const [kept, setKept] = useState<{ readonly value: T }>({ value });
  if (sameData(kept.value, value)) return kept.value;
  setKept({ value });
  return value;
}
