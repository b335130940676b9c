import { addToTally, addTally, emptyTally, type Tally } from './tally';
import type { RolledUp } from './rolledUp';
import { isMeasuredLeaf } from './weightOf';
import type { RollUpRun } from './rollUpRun';

/** Indicators below a node. */
interface Indicators {
  /** The sum of the indicators themselves, without references to indicators elsewhere. */
  readonly tally: Tally;
  /** Places of references. A reference counts only when its indicator is not itself below the node. */
  readonly references: readonly number[];
}

/**
 * The sum of the indicators below each node, kept between runs, so that after a change an ancestor only
 * goes through its children and not through everything below it. A sum never becomes outdated, since a
 * node that changes is a new object.
 */
const kept = new WeakMap<RolledUp, Indicators>();

/**
 * Adds up all indicators below the node at a place, each once however many goals it belongs to. Sums from
 * earlier runs are reused.
 */
export function indicatorTally(top: number, run: RollUpRun): Tally {
  const waiting = [top];
  for (let place = waiting.at(-1); place !== undefined; place = waiting.at(-1)) {
    const missing = parentsUnder(place, run).filter((child) => !keptAt(child, run));
    for (const child of missing) waiting.push(child);
    if (missing.length > 0) continue;
    waiting.pop();
    const rolled = place === top ? undefined : run.rolledAt(place);
    if (rolled) kept.set(rolled, addUp(place, run));
  }
  const { tally, references } = addUp(top, run);
  addReferences(tally, references, top, run);
  return tally;
}

/** Adds references to indicators that are not themselves below the top, each indicator once. */
function addReferences(
  tally: Tally,
  references: readonly number[],
  top: number,
  run: RollUpRun,
): void {
  const { nodes, placeOf } = run.order;
  const seen = new Set<string>();
  for (const place of references) {
    const node = nodes[place];
    const rolled = run.rolledAt(place);
    if (!node || !rolled || seen.has(node.data.node.id)) continue;
    seen.add(node.data.node.id);
    const whole = placeOf.get(node.data.node.id);
    if (whole !== undefined && isUnder(whole, top, run)) continue;
    addToTally(tally, node, rolled, run.scale);
  }
}

function isUnder(place: number, top: number, { order }: RollUpRun): boolean {
  let above = order.parents[place] ?? -1;
  while (above >= 0 && above !== top) above = order.parents[above] ?? -1;
  return above === top;
}

function keptAt(place: number, { rolledAt }: RollUpRun): Indicators | undefined {
  const rolled = rolledAt(place);
  return rolled && kept.get(rolled);
}

function parentsUnder(place: number, { order }: RollUpRun): number[] {
  const first = order.firstChildren[place] ?? 0;
  const children = order.nodes[place]?.children ?? [];
  return children.flatMap((child, index) => (child.children.length > 0 ? first + index : []));
}

function addUp(place: number, run: RollUpRun): Indicators {
  const tally = emptyTally(run.scale.verdicts.length);
  const references: number[] = [];
  let child = run.order.firstChildren[place] ?? 0;
  for (const node of run.order.nodes[place]?.children ?? []) {
    const rolled = run.rolledAt(child);
    if (node.data.kind === 'reference' && isMeasuredLeaf(node)) references.push(child);
    else if (rolled && (isMeasuredLeaf(node) || node.data.kind === 'unloaded'))
      addToTally(tally, node, rolled, run.scale);
    const under = node.children.length > 0 ? keptAt(child, run) : undefined;
    if (under) addTally(tally, under.tally);
    for (const reference of under?.references ?? []) references.push(reference);
    child += 1;
  }
  return { tally, references };
}
