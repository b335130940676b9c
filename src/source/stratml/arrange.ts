import type { Plan } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';

/** An objective to write; without a node when it is only there because the schema requires one. */
export interface ArrangedObjective {
  readonly node: PlanNode | undefined;
  readonly indicators: PlanNode[];
}

/** A goal to write; without a node when it is only there because the schema requires one. */
export interface ArrangedGoal {
  readonly node: PlanNode | undefined;
  readonly objectives: ArrangedObjective[];
}

/** A plan arranged on the three levels of StratML. */
export interface Arranged {
  readonly vision: PlanNode | undefined;
  readonly goals: readonly ArrangedGoal[];
}

/**
 * Puts every node of a plan on one of the three levels of StratML: the highest nodes become goals,
 * indicators stay indicators, and all nodes between become objectives of the goal they are under.
 */
export function arrange(plan: Plan): Arranged {
  const kinds = new Map(plan.levels.map(({ id, kind }) => [id, kind]));
  const vision = plan.nodes.find(
    ({ level, parent }) => kinds.get(level) === 'vision' && (parent ?? null) === null,
  );
  const isIndicator = (node: PlanNode) => kinds.get(node.level) === 'indicator';
  const topOf = topmost(plan, vision);
  const goals = new Map<PlanNode | undefined, ArrangedGoal>();
  const objectives = new Map<unknown, ArrangedObjective>();
  const goalFor = (top: PlanNode): ArrangedGoal => {
    const node = isIndicator(top) ? undefined : top;
    return getOrAdd(goals, node, () => ({ node, objectives: [] }));
  };
  const objectiveIn = (goal: ArrangedGoal, node: PlanNode | undefined): ArrangedObjective =>
    getOrAdd(objectives, node ?? goal, () => {
      const objective = { node, indicators: [] };
      goal.objectives.push(objective);
      return objective;
    });
  const byId = firstById(plan);
  for (const node of plan.nodes) {
    if (node === vision) continue;
    const top = topOf(node);
    const goal = goalFor(top);
    if (!isIndicator(node)) {
      if (node !== top) objectiveIn(goal, node);
      continue;
    }
    const parent = byId.get(node.parent ?? '');
    const isUnderObjective =
      parent !== undefined && parent !== vision && parent !== top && !isIndicator(parent);
    objectiveIn(goal, isUnderObjective ? parent : undefined).indicators.push(node);
  }
  if (goals.size === 0) goals.set(undefined, { node: undefined, objectives: [] });
  return { vision, goals: [...goals.values()] };
}

/** Nodes by id; when several have the same id the first counts, as everywhere. */
export function firstById({ nodes }: Plan): Map<string, PlanNode> {
  return new Map(nodes.toReversed().map((node) => [node.id, node]));
}

/** Finds the highest node above a node, below the vision; in a cycle, the node where the cycle was entered. */
function topmost(plan: Plan, vision: PlanNode | undefined): (node: PlanNode) => PlanNode {
  const byId = firstById(plan);
  const known = new Map<PlanNode, PlanNode>();
  return (start) => {
    const path = new Set<PlanNode>();
    let node = start;
    for (;;) {
      path.add(node);
      const above = byId.get(node.parent ?? '');
      if (known.has(node) || above === undefined || above === vision) break;
      node = above;
      if (path.has(node)) break;
    }
    const top = known.get(node) ?? node;
    for (const each of path) known.set(each, top);
    return top;
  };
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
