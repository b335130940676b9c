import { LoadError } from '../../load/loadError';
import { nextTurn } from '../../steps/nextTurn';
import type { Steps } from '../../steps/steps';

/** How work in slices is stopped. */
export interface SliceOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds of work per slice: less than a frame, with room for the page's other work. */
const SLICE = 10;

/** Does the work without blocking the page for long. Rejects with a `LoadError` when it is stopped. */
export async function runInSlices<T>(steps: Steps<T>, { signal }: SliceOptions = {}): Promise<T> {
  let began = performance.now();
  for (;;) {
    if (signal?.aborted) throw new LoadError('cancelled', { cause: signal.reason });
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await nextTurn();
    began = performance.now();
  }
}
