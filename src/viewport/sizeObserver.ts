/** A `ResizeObserver`; `undefined` where there is none, as in jsdom, where nothing has a size. */
export function sizeObserver(onSizes: ResizeObserverCallback): ResizeObserver | undefined {
  return typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(onSizes);
}
