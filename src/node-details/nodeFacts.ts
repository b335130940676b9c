import { budgetOfFigure } from '../model/budget/planBudgets';
import type { FollowUp } from '../model/follow-up/followUp';
import { levelName } from '../model/plan/levelName';
import type { Perspective, Plan } from '../model/plan/plan';
import type { PlanItem } from '../model/plan/planTree';
import type { PlanNode } from '../model/plan/planNode';
import type { SourceRef } from '../model/sourceRef';
import { unitName } from '../model/plan/unitName';
import { figuresOf } from '../status/plan/nodeJudgements';
import type { ListedLink } from '../ui/LinkList';
import { shownSource, type ShownSource } from '../ui/shownSource';
import { ancestors, type RootedTree, type TreeNode } from '../tree/toTree';

/** The data that the details of a node show, gathered from the plan. */
export interface NodeFacts {
  /** Level and number: "Mål 1". */
  readonly head: string;
  readonly node: PlanNode;
  /** From the root down to the parent. */
  readonly path: readonly ListedLink[];
  readonly children: readonly ListedLink[];
  readonly alsoUnder: readonly ListedLink[];
  /** The node that this one duplicates, labelled by that node's parent. */
  readonly duplicateOf: ListedLink | undefined;
  readonly directedTo: readonly string[];
  readonly owner: string | undefined;
  readonly perspectives: readonly Perspective[];
  readonly sources: readonly ShownSource[];
  /** The first row in each table that the figures of the node, or of the measures below it, stand in. */
  readonly budgetRows: readonly { readonly budgetId: string; readonly rowId: string }[];
}

/** Gathers the facts of a node; `undefined` when the tree has no such node. */
export function nodeFacts(
  plan: Plan,
  { nodeById }: RootedTree<PlanItem>,
  id: string,
  locale: string,
): NodeFacts | undefined {
  const found = nodeById.get(id);
  if (!found || !isRecord(found)) return undefined;
  const { node, level } = found.data;
  const linkTo = (other: string) => linkOf(nodeById.get(other));
  return {
    head: [levelName(level, locale), node.number].filter(Boolean).join(' '),
    node,
    path: ancestors(found)
      .toReversed()
      .flatMap((one) => linkOf(one) ?? []),
    children: found.children.flatMap((one) => linkOf(one) ?? []),
    alsoUnder: furtherParents(found, nodeById).flatMap((other) => linkTo(other) ?? []),
    duplicateOf: twinOf(nodeById.get(node.duplicateOf ?? '')),
    directedTo: (node.directedTo ?? []).map((unit) => unitName(unit, plan)),
    owner: node.owner === undefined ? undefined : unitName(node.owner, plan),
    perspectives: perspectivesOf(plan, found.data),
    sources: node.source ? [sourceOf(plan, node.source)] : [],
    budgetRows: budgetRowsOf(plan, found),
  };
}

/** Whether a node is in the plan; a group of lost nodes, or one that stands for unloaded ones, is not. */
function isRecord({ data }: TreeNode<PlanItem>): boolean {
  return data.kind === 'node' || data.kind === 'reference';
}

function linkOf(node: TreeNode<PlanItem> | undefined): ListedLink | undefined {
  if (!node || !isRecord(node)) return undefined;
  const { number, name } = node.data.node;
  return { id: node.id, label: [number, name].filter(Boolean).join(' ') };
}

/** Ids of the node's other parents, besides the one it is shown under here. */
function furtherParents(
  { data, parent }: TreeNode<PlanItem>,
  nodeById: RootedTree<PlanItem>['nodeById'],
): string[] {
  const inFull = nodeById.get(data.node.id)?.parent?.id;
  const all = [...(inFull === undefined ? [] : [inFull]), ...(data.node.alsoUnder ?? [])];
  return [...new Set(all)].filter((id) => id !== parent?.id);
}

/** A link to a duplicate, labelled by its parent, since its own name would be the same. */
function twinOf(node: TreeNode<PlanItem> | undefined): ListedLink | undefined {
  const label = linkOf(node?.parent ?? node)?.label;
  return node && label !== undefined ? { id: node.id, label } : undefined;
}

/**
 * The perspectives of a node: those listed on it, and for a goal also those that apply to all. A
 * perspective that the plan does not describe is given by its id.
 */
function perspectivesOf(plan: Plan, { node, level }: PlanItem): Perspective[] {
  const described = plan.perspectives ?? [];
  const own = new Set(node.perspectives);
  const isGoal = level.kind === 'goal';
  const undescribed = [...own].filter((id) => !described.some((one) => one.id === id));
  return [
    ...described.filter(
      ({ id, appliesTo = 'all' }) => own.has(id) || (isGoal && appliesTo === 'all'),
    ),
    ...undescribed.map((id) => ({ id, name: id })),
  ];
}

function budgetRowsOf(plan: Plan, { data, children }: TreeNode<PlanItem>): NodeFacts['budgetRows'] {
  const figures = plan.figures ?? [];
  if (figures.length === 0) return [];
  const measures = [data, ...children.map((child) => child.data)].map(({ node }) => node.measure);
  const used = new Set(measures.flatMap((measure) => figuresOf(measure?.calculation)));
  const rows = new Map<string, string>();
  for (const figure of figures.filter(({ id }) => used.has(id))) {
    const budgetId = budgetOfFigure(figure, plan);
    if (!rows.has(budgetId)) rows.set(budgetId, figure.id);
  }
  return [...rows].map(([budgetId, rowId]) => ({ budgetId, rowId }));
}

/** A reference with its document's title from the plan or the follow-up, or its id when neither has it. */
export function sourceOf(
  plan: Plan,
  at: SourceRef,
  followUp?: Pick<FollowUp, 'documents'>,
): ShownSource {
  return shownSource(at, [...(plan.documents ?? []), ...(followUp?.documents ?? [])]);
}
