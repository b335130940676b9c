/** Work that pauses between pieces of bounded size, so that whoever runs it may wait in between. */
export type Steps<T> = Generator<void, T, void>;

/** How many records a piece touches at most. */
export const PIECE = 500;

/** Does all the work at once. */
export function runSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does something with every item, piece by piece. */
export function* inPieces<T>(
  items: Iterable<T>,
  visit: (item: T, index: number) => void,
): Steps<void> {
  let index = 0;
  for (const item of items) {
    visit(item, index);
    index += 1;
    if (index % PIECE === 0) yield;
  }
  // The end of one list and the beginning of the next are no piece together.
  if (index % PIECE > 0) yield;
}
