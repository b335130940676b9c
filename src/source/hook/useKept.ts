import { useState } from 'react';

/** What was made of some values, the same object as long as they are the same; there may be any number. */
export function useKept<T>(values: readonly unknown[], make: () => T): T {
  const [kept, setKept] = useState(() => ({ values, made: make() }));
  const isSame =
    kept.values.length === values.length && kept.values.every((one, at) => one === values[at]);
  if (isSame) return kept.made;
  const made = make();
  setKept({ values, made });
  return made;
}
