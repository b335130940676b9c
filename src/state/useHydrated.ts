import { useSyncExternalStore } from 'react';

/**
 * Whether the component renders in a browser: `false` on a server and during hydration, when both must
 * render the same.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(subscribeToNothing, inBrowser, onServer);
}

const subscribeToNothing = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
