import { groupBy } from '../collections/groupBy';
import { levelName } from '../model/plan/levelName';
import { linkedNodes, predecessorLinks, type LinkedNode } from '../model/plan/linkedNode';
import type { Plan } from '../model/plan/plan';
import type { PlanItem } from '../model/plan/planTree';
import { formatList } from '../text/formatList';
import type { EarlierNodes, FootItem } from './footItems';
import type { GoalTreeMessages } from './goalTreeWords';

/** The nodes of other plans that a node says it contributes to and continues: "Bidrar till mål 4 i Regionplan 2024". */
export function linkItems(
  { node }: PlanItem,
  plan: Plan,
  linkedPlans: readonly Plan[],
  earlier: EarlierNodes | undefined,
  messages: GoalTreeMessages,
): FootItem[] {
  const { card } = messages.goalTree;
  const known = [plan, ...linkedPlans];
  const to = linkedNodes(node.contributesTo ?? [], known);
  // Beside a comparison with that plan it is already said.
  const after = earlier ? [] : linkedNodes(predecessorLinks(plan, node), known);
  return [
    ...linkTexts(to, card.contributesTo, messages),
    ...linkTexts(
      after.filter(({ item }) => item),
      card.succeeds,
      messages,
    ),
  ].map((text) => ({ kind: 'text', text }));
}

/** One text for each plan. */
function linkTexts(
  ends: readonly LinkedNode[],
  say: (names: string, plan: string | undefined) => string,
  messages: GoalTreeMessages,
): string[] {
  const byPlan = groupBy(ends, ({ item, inPlan, text }) =>
    item ? inPlan?.title : text === undefined ? null : undefined,
  );
  return Array.from(byPlan, ([title, some]) => {
    if (title === null) return say(messages.goalTree.card.otherPlan, undefined);
    const names = some.map(({ item, text = '' }) => (item ? nameOf(item, messages) : text));
    return say(formatList(names, messages.locale), title);
  });
}

/** What a node continues of the earlier plan, on a row of its own. */
export function successionItems(
  { succession, predecessors }: EarlierNodes,
  messages: GoalTreeMessages,
): FootItem[] {
  const { card } = messages.goalTree;
  const names = formatList(
    predecessors.map((one) => nameOf(one, messages)),
    messages.locale,
  );
  const isNew = succession === 'new';
  const say = { continued: card.succeeds, split: card.split, merged: card.merged };
  const text = isNew ? '' : say[succession](names, undefined);
  const change = isNew ? card.comparison.added : '';
  return [{ kind: 'before', look: undefined, text, change, isChanged: isNew }];
}

/** Level and number in running text, or the name of a node without a number. */
function nameOf({ level, node }: PlanItem, { goalTree, locale }: GoalTreeMessages): string {
  if (node.number === undefined) return goalTree.quoted(node.name);
  return `${levelName(level, locale).toLocaleLowerCase(locale)} ${node.number}`;
}
