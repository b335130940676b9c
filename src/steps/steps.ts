/** Work that pauses between pieces of bounded size, so that its caller can do other things in between. */
export type Steps<T> = Generator<void, T, void>;

/** The most records that one piece handles. */
export const PIECE = 500;

/** Does all the work without pausing. */
export function runSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Visits every item, pausing after each piece. */
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
  // Pause here too, so that the end of one list and the beginning of the next do not add up to more than
  // a piece.
  if (index % PIECE > 0) yield;
}
