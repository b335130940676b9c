import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

/**
 * The time, minute by minute, or the one that is given. `null` on a server and until its page has woken
 * up: the reader's clock and time zone are known only in the browser.
 */
export function useNow(given: number | undefined): number | null {
  return useSyncExternalStore<number | null>(
    given === undefined ? everyMinute : never,
    () => given ?? Math.floor(Date.now() / MINUTE) * MINUTE,
    () => null,
  );
}

function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE);
  return () => clearInterval(timer);
}

function never(): () => void {
  return () => {};
}
