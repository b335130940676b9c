import { levelCount } from '../../model/plan/levelName';
import type { Level, Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import { joinTexts, listTexts, type Text } from '../../text/text';
import type { TreeNode } from '../../tree/toTree';
import type { PlanStatuses } from '../plan/planStatuses';
import { type CountedNode, countedNodes } from '../plan/finalVerdict';
import { REASON_WORDS } from '../scale/reason';
import { rankOfLevel, type Verdict } from '../scale/verdict';
import { countWords, reasonCounts, statusCounts } from './statusCounts';

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

/** How many of a level are assessed, in a sentence: "Av 32 indikatorer är 26 bedömda." */
function assessedWords(group: LevelGroup, assessed: number): Text {
  const total = group.nodes.length;
  const { sv, en } = levelWords(group);
  if (total === 1) {
    const [not, notEn] = assessed === 1 ? ['', ''] : ['inte ', 'not '];
    return { sv: `${sv} är ${not}bedömd.`, en: `${en} is ${notEn}assessed.` };
  }
  if (assessed === total) return { sv: `Alla ${sv} är bedömda.`, en: `All ${en} are assessed.` };
  if (assessed === 0) {
    return { sv: `Av ${sv} är ingen bedömd.`, en: `Of ${en}, none is assessed.` };
  }
  return {
    sv: `Av ${sv} är ${assessed} ${assessed === 1 ? 'bedömd' : 'bedömda'}.`,
    en: `Of ${en}, ${assessed} ${assessed === 1 ? 'is' : 'are'} assessed.`,
  };
}

/** Nodes of one level of a plan. */
export interface LevelGroup {
  readonly level: Level;
  readonly nodes: readonly TreeNode<PlanItem>[];
}

/** The nodes level by level, in the order of the plan's levels; those it does not know come last. */
function levelGroups(
  nodes: Iterable<TreeNode<PlanItem>>,
  { levels }: Pick<Plan, 'levels'>,
): LevelGroup[] {
  const byId = new Map<string, TreeNode<PlanItem>[]>(levels.map(({ id }) => [id, []]));
  for (const node of nodes) {
    const alike = byId.get(node.data.level.id);
    if (alike) alike.push(node);
    else byId.set(node.data.level.id, [node]);
  }
  return [...byId.values()].flatMap((alike) => {
    const level = alike[0]?.data.level;
    return level ? { level, nodes: alike } : [];
  });
}

/** How many of a level there are: "7 mål". */
function levelWords({ level, nodes }: LevelGroup): Text {
  return {
    sv: levelCount(level, nodes.length, 'sv'),
    en: levelCount(level, nodes.length, 'en'),
  };
}

/** Why nothing is assessed, in a sentence: the reason that all share, else the most common one. */
function unassessedWords(verdicts: Iterable<Verdict>): Text {
  const [first, ...others] = reasonCounts(verdicts);
  if (!first) return { sv: 'Inget är bedömt.', en: 'Nothing is assessed.' };
  const words = REASON_WORDS[first.reason];
  const sv = words.sv.toLocaleLowerCase('sv');
  const en = words.en.toLocaleLowerCase('en');
  if (others.length === 0) {
    return { sv: `Inget är bedömt: ${sv}.`, en: `Nothing is assessed: ${en}.` };
  }
  return {
    sv: `Inget är bedömt. Vanligaste orsaken: ${sv}.`,
    en: `Nothing is assessed. Most common reason: ${en}.`,
  };
}
