import { useCallback, useEffect, useRef, useState } from 'react';
import { sameData } from '../collections/sameData';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect';

/**
 * A value that the host controls (`value`), or that starts at `defaultValue` and is kept here. Either
 * way `onChange` is told of every change, and only of changes: the value is plain data, compared by what
 * it says.
 *
 * @param name The prop that controls it, for the warning to developers that it came or went: from then on
 *   the host and the component would each hold a value of their own.
 */
export function useControlledState<T>(
  name: string,
  value: T | undefined,
  defaultValue: T,
  onChange: ((value: T) => void) | undefined,
): [T, (value: T) => void] {
  const [kept, setKept] = useState(defaultValue);
  const isControlled = value !== undefined;
  useSwitchWarning(name, isControlled);
  const current = isControlled ? value : kept;
  const latest = useRef(current);
  useBrowserLayoutEffect(() => {
    latest.current = current;
  });
  const set = useCallback(
    (next: T) => {
      if (sameData(latest.current, next)) return;
      if (!isControlled) {
        latest.current = next;
        setKept(() => next);
      }
      onChange?.(next);
    },
    [isControlled, onChange],
  );
  return [current, set];
}

function useSwitchWarning(name: string, isControlled: boolean): void {
  const was = useRef(isControlled);
  useEffect(() => {
    if (was.current === isControlled) return;
    was.current = isControlled;
    if (isProduction()) return;
    const [from, to] = isControlled ? ['un', ''] : ['', 'un'];
    console.warn(
      `maltrad: \`${name}\` changes from ${from}controlled to ${to}controlled. ` +
        'Pass it always (null or an empty list when there is nothing to pass), or never.',
    );
  }, [name, isControlled]);
}

// Written by the host's bundler, or absent where modules run as they are.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production';
  } catch {
    return true;
  }
}
