import { useCallback, useEffect, useRef, useState } from 'react';
import { sameData } from '../collections/sameData';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect';

/**
 * A value that the host controls (`value`), or that starts at `defaultValue` and is kept here. In both
 * cases `onChange` is called for every change, and only when the value, which is plain data, is not deeply
 * equal to the one before.
 * @param name The controlling prop, for the developer warning when it appears or disappears: the host and
 * the component would then each hold their own value.
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

// Bundlers replace this expression; it does not exist where modules run unbundled.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production';
  } catch {
    return true;
  }
}
