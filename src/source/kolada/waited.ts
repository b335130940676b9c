import { isLoadError, LoadError } from '../../load/loadError';
import { retryDelay } from '../retryDelay';

const MOST_TRIES = 3;

/**
 * Retries with increasing pauses as long as the server answers 429 (too many requests), at most three
 * times in all.
 */
export async function waited<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const wait = waitAfter(error, tries);
      if (wait === undefined) throw tries === 1 ? error : triedAgain(error, tries - 1);
      await pause(wait, signal);
    }
  }
}

/** Records the number of retries in the error, so that a query does not repeat each of them as many times. */
function triedAgain(error: unknown, retries: number): unknown {
  if (!isLoadError(error)) return error;
  const { kind, status, retryAfter, issues } = error;
  return new LoadError(kind, { status, retryAfter, issues, retries });
}

/** How long to wait after an error, ms; `undefined` when waiting does not help. */
export function waitAfter(error: unknown, tries: number): number | undefined {
  const isTooMany = error instanceof LoadError && error.status === 429;
  return isTooMany && tries < MOST_TRIES ? retryDelay(tries - 1, error) : undefined;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new LoadError('cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
