import { asLoadError, LoadError } from '../../load/loadError';

/** Timers with a longer delay than this would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs a request that stops when its caller aborts or the time is up, whichever comes first, even if the
 * request itself ignores its signal.
 */
export async function withinTime<T>(
  ms: number,
  caller: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (caller.aborted) throw new LoadError('cancelled');
  // `AbortSignal.any` and `.timeout` are younger than some browsers that we support.
  const controller = new AbortController();
  let end: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    const stop = (error: LoadError): void => {
      reject(error);
      controller.abort();
    };
    const cancel = (): void => stop(new LoadError('cancelled'));
    const late = (): void => stop(new LoadError('timeout', { limit: { value: ms, of: 'ms' } }));
    const timer = ms > LONGEST_TIMER ? undefined : setTimeout(late, ms);
    caller.addEventListener('abort', cancel);
    end = () => {
      clearTimeout(timer);
      caller.removeEventListener('abort', cancel);
    };
  });
  try {
    return await Promise.race([ended, run(controller.signal)]);
  } catch (error) {
    throw asLoadError(error);
  } finally {
    end();
  }
}
