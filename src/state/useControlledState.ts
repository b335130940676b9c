import { useCallback, useState } from 'react';

/**
 * A value that the host controls (`value`), or that starts at `defaultValue` and is kept here. Either
 * way `onChange` is told of every change.
 */
export function useControlledState<T>(
  value: T | undefined,
  defaultValue: T,
  onChange: ((value: T) => void) | undefined,
): [T, (value: T) => void] {
  const [kept, setKept] = useState(defaultValue);
  const isControlled = value !== undefined;
  const set = useCallback(
    (next: T) => {
      if (!isControlled) setKept(next);
      onChange?.(next);
    },
    [isControlled, onChange],
  );
  return [isControlled ? value : kept, set];
}
