import type { PlanItem } from '../../model/plan/planTree';
import type { RollUpRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import type { RootedTree } from '../../tree/toTree';
import { NodeMap } from '../maps/nodeMap';
import { OverlayMap } from '../maps/overlayMap';
import { SCALES } from '../scale/scaleFor';
import type { Verdict } from '../scale/verdict';
import { rollUpNode } from './rollUpNode';
import { rollUpOrder, type RollUpOrder } from './rollUpOrder';
import { rollUpRun } from './rollUpRun';
import type { MissingReasons, RolledUp, RuleFor } from './rolledUp';

/**
 * The verdict of every node, by its id in the tree, computed from known verdicts: those of leaves and those
 * that a body has decided, which are kept. Every other node gets its verdict from the nodes below it
 * by the rule; without a rule it gets no level. A reference has the verdict of the node it refers to. A node
 * without an assessment is never counted as any level.
 *
 * @param statuses Verdicts that are known, by node id.
 * @param rule The rule of all nodes, or a function that finds it for each. @default none
 * @param scale The scale of the verdicts. @default uppfyllt, delvis uppfyllt, ej uppfyllt
 *
 * @example
 * const { tree } = planTree(plan);
 * const known = new Map([['1-1-1', { level: 'met' }], ['1-1-2', { level: 'notMet' }]]);
 * rollUp(tree, known, { kind: 'worst' }).get('1-1')?.verdict; // { level: 'notMet' }
 */
export function rollUp(
  tree: RootedTree<PlanItem>,
  statuses: ReadonlyMap<string, Verdict>,
  rule?: RollUpRule | RuleFor,
  scale: StatusScale = SCALES.threeLevels,
): Map<string, RolledUp> {
  return new Map(rollUpAll(tree, statuses, rule, scale));
}

/** Like `rollUp`, but without filling a `Map`, which would take longer than the rolling up itself. */
export function rollUpAll(
  tree: RootedTree<PlanItem>,
  statuses: ReadonlyMap<string, Verdict>,
  rule?: RollUpRule | RuleFor,
  scale: StatusScale = SCALES.threeLevels,
  missing?: MissingReasons,
): NodeMap<RolledUp> {
  const order = rollUpOrder(tree);
  const { nodes, turns, waiting } = order;
  const rolled = nodes.map((): RolledUp | undefined => undefined);
  const run = rollUpRun(order, statuses, {
    rule,
    scale,
    rolledAt: (place) => rolled[place],
    missing,
  });
  const settle = (place: number) => {
    const node = nodes[place];
    if (node) rolled[place] = rollUpNode(node, place, run);
  };
  for (let place = 0; place < nodes.length; place += 1) if (turns[place] === -1) settle(place);
  for (const place of waiting) settle(place);
  return new NodeMap(order, rolled);
}

/**
 * The statuses after some given verdicts have changed, with the same tree, rules and scale. Only the
 * changed nodes, references to them, and the ancestors of both are new objects. The result is a layer over
 * the earlier map, which is not changed.
 *
 * @param changed Ids of the nodes whose given verdict has been added, changed or removed.
 */
export function rollUpChanged(
  before: ReadonlyMap<string, RolledUp>,
  tree: RootedTree<PlanItem>,
  statuses: ReadonlyMap<string, Verdict>,
  changed: Iterable<string>,
  rule?: RollUpRule | RuleFor,
  scale: StatusScale = SCALES.threeLevels,
  missing?: MissingReasons,
): ReadonlyMap<string, RolledUp> {
  if (before.size !== tree.nodeById.size) return rollUpAll(tree, statuses, rule, scale, missing);
  const order = rollUpOrder(tree);
  const idAt = (place: number) => order.nodes[place]?.id ?? '';
  const rolled = new Map<string, RolledUp>();
  const rolledAt = (place: number) => rolled.get(idAt(place)) ?? before.get(idAt(place));
  const run = rollUpRun(order, statuses, { rule, scale, rolledAt, missing });
  for (const place of affected(order, changed)) {
    const node = order.nodes[place];
    if (node) rolled.set(node.id, rollUpNode(node, place, run));
  }
  return rolled.size === 0 ? before : new OverlayMap(before, rolled);
}

/**
 * The places of the changed nodes, their ancestors, and references to any of these with their ancestors,
 * sorted so that each comes after those that it depends on.
 */
function affected(
  { nodes, parents, placeOf, references, sourceOf, turns }: RollUpOrder,
  changed: Iterable<string>,
): number[] {
  const found = new Set<number>();
  const waiting = [...changed].flatMap((id) => [
    placeOf.get(id) ?? -1,
    ...(references.get(id) ?? []),
  ]);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place < 0 || found.has(place)) continue;
    found.add(place);
    waiting.push(parents[place] ?? -1);
    const own = references.get(nodes[place]?.id ?? '') ?? [];
    for (const one of own) if (sourceOf.has(one)) waiting.push(one);
  }
  const turnOf = (place: number) => turns[place] ?? -1;
  return [...found].toSorted((a, b) => turnOf(a) - turnOf(b));
}
