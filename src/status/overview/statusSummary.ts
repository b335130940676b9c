import type { Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { assessedWords } from './assessedWords';
import { countedNodes, type CountedNode } from '../plan/countedNodes';
import { countWords } from './countWords';
import { joinTexts, listTexts } from '../../text/text';
import { levelGroups, levelWords } from './levelGroups';
import type { PlanStatuses } from '../plan/planStatuses';
import type { Text } from '../scale/reason';
import { statusCounts } from './statusCounts';
import { unassessedWords } from './unassessedWords';
import { rankOfLevel, type Verdict } from '../scale/verdict';

/** A summary in two parts: what it is about, and what is said of it. */
export interface SummaryParts {
  readonly subject: Text;
  readonly said: Text | undefined;
}

const EMPTY: Text = { sv: 'Planen innehåller inga mål.', en: 'The plan has no goals.' };

/**
 * The statuses of a plan in words: of its highest goals, and how many of its measures are assessed.
 * "7 mål: 2 uppfyllda, 3 delvis uppfyllda, 2 ej bedömda. Av 32 indikatorer är 26 bedömda."
 */
export function statusSummary(statuses: PlanStatuses): Text {
  const { subject, said } = summaryParts(statuses);
  return said ? joinTexts([subject, said], ' ') : subject;
}

/** The same in its two parts, so that the first can stand out. */
export function summaryParts(statuses: PlanStatuses): SummaryParts {
  const counted = countedNodes(statuses);
  const isFollowedUp = statuses.followUp !== undefined || counted.some(isAssessed);
  return isFollowedUp ? followedUp(statuses, counted) : notFollowedUp(statuses, counted);
}

function isAssessed({ verdict, scale }: CountedNode): boolean {
  return rankOfLevel(verdict, scale) >= 0;
}

function followedUp(statuses: PlanStatuses, counted: readonly CountedNode[]): SummaryParts {
  const { plan } = statuses;
  const groups = levelGroups(nodesOf(counted), plan);
  const measures = measuredWords(counted, plan);
  const top = groups.find(({ level }) => level.kind === 'goal');
  if (!top) return { subject: measures[0] ? joinTexts(measures, ' ') : EMPTY, said: undefined };
  const counts = statusCounts(statuses, top.level.id).filter(({ count }) => count > 0);
  const verdicts = ended(joinTexts(counts.map(countWords), ', '), '.');
  return {
    subject: ended(levelWords(top), ':'),
    said: joinTexts([verdicts, ...measures], ' '),
  };
}

/** How many of the measures of each level are assessed. */
function measuredWords(counted: readonly CountedNode[], plan: Plan): Text[] {
  const assessed = new Set(nodesOf(counted.filter(isAssessed)));
  return levelGroups(nodesOf(counted), plan)
    .filter(({ level }) => level.kind === 'indicator')
    .map((group) => assessedWords(group, group.nodes.filter((node) => assessed.has(node)).length));
}

function nodesOf(counted: readonly CountedNode[]): TreeNode<PlanItem>[] {
  return counted.map(({ node }) => node);
}

/** What the plan holds, placeholders included, and why nothing is assessed. */
function notFollowedUp(
  { plan, tree }: PlanStatuses,
  counted: readonly CountedNode[],
): SummaryParts {
  const nodes = [...tree.nodeById.values()].filter(({ data }) => data.kind === 'node');
  const groups = levelGroups(nodes, plan).filter(({ level }) => level.kind !== 'vision');
  if (groups.length === 0) return { subject: EMPTY, said: undefined };
  return {
    subject: ended(listTexts(groups.map(levelWords)), '.'),
    said: unassessedWords(leafVerdicts(counted)),
  };
}

/** What stands over others has its reason from them, or lacks a rule for them. */
function leafVerdicts(counted: readonly CountedNode[]): Verdict[] {
  const leaves = counted.filter(({ node }) => node.children.length === 0);
  return (leaves.length > 0 ? leaves : counted).map(({ verdict }) => verdict);
}

function ended({ sv, en }: Text, mark: string): Text {
  return { sv: `${sv}${mark}`, en: `${en}${mark}` };
}
