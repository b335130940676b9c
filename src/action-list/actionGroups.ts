import type { FollowUpRisk } from '../model/follow-up/followUpAction';
import type { FollowUp } from '../model/follow-up/followUp';
import { levelName } from '../model/plan/levelName';
import type { PlanItem } from '../model/plan/planTree';
import {
  planDeviations,
  type Actions,
  type ActionState,
  type Deviation,
} from '../status/overview/planActions';
import { ancestors, descendants, type RootedTree, type TreeNode } from '../tree/toTree';

/** A node with its reported deviations, risks, opportunities and actions. */
export interface ActionGroup {
  readonly id: string;
  /** Level and number: "Mål 1"; `undefined` for a node that the plan does not contain. */
  readonly head: string | undefined;
  /** The node's name, or its id when the plan does not contain it. */
  readonly name: string;
  readonly deviations: readonly Deviation[];
  readonly risks: readonly FollowUpRisk[];
  readonly actions: Actions;
  /** Whether any of its ancestors or descendants has actions. */
  readonly hasActionsInLine: boolean;
}

/**
 * Nodes with deviations, risks, opportunities or actions, in the order of the plan. Reports about nodes that the plan does not
 * contain come last, so that nothing reported is lost.
 */
export function actionGroups(
  tree: RootedTree<PlanItem>,
  followUp: Pick<FollowUp, 'analyses' | 'risks'>,
  actions: Actions,
  locale: string,
): ActionGroup[] {
  const deviations = planDeviations(followUp);
  const { risks = [] } = followUp;
  const acted = new Set(actions.map(({ action }) => action.of));
  const group = (id: string, node?: TreeNode<PlanItem>): ActionGroup => ({
    id,
    head: node && headOf(node, locale),
    name: node?.data.node.name ?? id,
    deviations: deviations.filter(({ of }) => of === id),
    risks: risks.filter(({ of }) => of === id),
    actions: actions.filter(({ action }) => action.of === id),
    hasActionsInLine: node !== undefined && inLine(node).some((one) => acted.has(one)),
  });
  const nodes = descendants(tree.roots).filter(({ data }) => data.kind === 'node');
  const reported = new Set(
    [...deviations, ...risks, ...actions.map(({ action }) => action)].map(({ of }) => of),
  );
  const known = new Set(nodes.map(({ id }) => id));
  const strays = [...reported].filter((id) => !known.has(id));
  return [
    ...nodes.filter(({ id }) => reported.has(id)).map((node) => group(node.id, node)),
    ...strays.map((id) => group(id)),
  ];
}

/** Number of deviations without an action on the node itself, its ancestors or its descendants. */
export function unansweredDeviations(groups: readonly ActionGroup[]): number {
  return groups
    .filter(({ actions, hasActionsInLine }) => actions.length === 0 && !hasActionsInLine)
    .reduce((sum, { deviations }) => sum + deviations.length, 0);
}

/** Number of risks and opportunities, and of those that no action answers. */
export function riskCounts(groups: readonly ActionGroup[]): {
  risk: number;
  opportunity: number;
  unanswered: number;
} {
  const risks = groups.flatMap((group) => group.risks);
  const answered = new Set(actionsIn(groups).map(({ action }) => action.riskId));
  const opportunity = risks.filter(({ kind }) => kind === 'opportunity').length;
  return {
    risk: risks.length - opportunity,
    opportunity,
    unanswered: risks.filter(({ id }) => !answered.has(id)).length,
  };
}

/** All actions, node by node. */
export function actionsIn(groups: readonly ActionGroup[]): ActionState[] {
  return groups.flatMap(({ actions }) => actions);
}

function headOf({ data }: TreeNode<PlanItem>, locale: string): string {
  return [levelName(data.level, locale), data.node.number].filter(Boolean).join(' ');
}

/** Ids of a node's ancestors and descendants. */
function inLine(node: TreeNode<PlanItem>): string[] {
  return [...ancestors(node), ...descendants(node.children)].map(({ id }) => id);
}
