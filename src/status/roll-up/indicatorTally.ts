import { addToTally, addTally, emptyTally, type Tally } from './tally';
import type { RolledUp } from './rolledUp';
import { isMeasuredLeaf } from './weightOf';
import type { RollUpRun } from './rollUpRun';

/**
 * Indicators below a node added up, kept from run to run: a change then costs each ancestor its
 * children and not all that stands below it. A node that changes is a new object.
 */
const kept = new WeakMap<RolledUp, Tally>();

/** All indicators below the node at a place, added up; what has been added up before is used. */
export function indicatorTally(top: number, run: RollUpRun): Tally {
  const waiting = [top];
  for (let place = waiting.at(-1); place !== undefined; place = waiting.at(-1)) {
    const missing = parentsUnder(place, run).filter((child) => !keptTally(child, run));
    for (const child of missing) waiting.push(child);
    if (missing.length > 0) continue;
    waiting.pop();
    const rolled = place === top ? undefined : run.rolledAt(place);
    if (rolled) kept.set(rolled, addUp(place, run));
  }
  return addUp(top, run);
}

function keptTally(place: number, { rolledAt }: RollUpRun): Tally | undefined {
  const rolled = rolledAt(place);
  return rolled && kept.get(rolled);
}

function parentsUnder(place: number, { order }: RollUpRun): number[] {
  const first = order.firstChildren[place] ?? 0;
  const children = order.nodes[place]?.children ?? [];
  return children.flatMap((child, index) => (child.children.length > 0 ? first + index : []));
}

function addUp(place: number, run: RollUpRun): Tally {
  const tally = emptyTally(run.scale.verdicts.length);
  let child = run.order.firstChildren[place] ?? 0;
  for (const node of run.order.nodes[place]?.children ?? []) {
    const rolled = run.rolledAt(child);
    if (rolled && (isMeasuredLeaf(node) || node.data.kind === 'unloaded'))
      addToTally(tally, node, rolled, run.scale);
    const under = node.children.length > 0 ? keptTally(child, run) : undefined;
    if (under) addTally(tally, under);
    child += 1;
  }
  return tally;
}
