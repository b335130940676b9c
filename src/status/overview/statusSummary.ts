import { joined, phrase, type Phrase } from '../../messages/phrase';
import { levelWords } from '../../model/plan/levelName';
import type { Level, Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { isJudged } from '../plan/isJudged';
import type { PlanStatuses } from '../plan/planStatuses';
import { type CountedNode, countedNodes } from '../plan/finalVerdict';
import { rankOfLevel, type Verdict } from '../scale/verdict';
import { countPhrase, forecastCounts, reasonCounts, statusCounts } from './statusCounts';

/** A summary in two parts: its subject, and the sentence about it. */
export interface SummaryParts {
  readonly subject: Phrase;
  readonly said: Phrase | undefined;
}

const EMPTY = phrase('summary', 'empty');

/**
 * The statuses of a plan in words: those of its highest assessed goals, and how many measures are assessed.
 * "7 mål: 2 uppfyllda, 3 delvis uppfyllda, 2 ej bedömda. Av 32 indikatorer är 26 bedömda."
 */
export function statusSummary(statuses: PlanStatuses): Phrase {
  const { subject, said } = summaryParts(statuses);
  return said ? joined([subject, said]) : subject;
}

/** The summary in two parts, so that the first can be emphasised. */
export function summaryParts(statuses: PlanStatuses): SummaryParts {
  const counted = countedNodes(statuses);
  const isFollowedUp = hasStatuses(statuses, counted);
  return isFollowedUp ? followedUp(statuses, counted) : notFollowedUp(statuses, counted);
}

/** What a plan contains, and why nothing is assessed. */
export function contentsParts(statuses: PlanStatuses): SummaryParts {
  return notFollowedUp(statuses, countedNodes(statuses));
}

/**
 * Whether there is something to say of statuses: a follow-up with something to judge by has been fetched, or
 * the plan's own figures count.
 */
function hasStatuses(statuses: PlanStatuses, counted: readonly CountedNode[]): boolean {
  const { plan, followUp } = statuses;
  if (followUp !== undefined && !followUp.notFetched && isJudged(plan, followUp)) return true;
  return counted.some(isAssessed);
}

function isAssessed({ verdict, scale }: CountedNode): boolean {
  return rankOfLevel(verdict, scale) >= 0;
}

function followedUp(statuses: PlanStatuses, counted: readonly CountedNode[]): SummaryParts {
  const { plan } = statuses;
  const measures = measuredWords(counted, plan);
  const top = topGoals(counted, plan);
  if (!top) return { subject: measures[0] ? joined(measures) : EMPTY, said: undefined };
  const counts = statusCounts(statuses, top.level.id).filter(({ count }) => count > 0);
  const verdicts = phrase('summary', 'statuses', {
    counts: counts.map((count) => countPhrase(count, top.level)),
  });
  return {
    subject: phrase('summary', 'ofLevel', countedOf(top)),
    said: joined([verdicts, ...forecastPhrases(top, statuses), ...measures]),
  };
}

/** The goals of the highest level on which any is assessed, else of the highest; none in a plan without goals. */
export function topGoals(counted: readonly CountedNode[], plan: Plan): LevelGroup | undefined {
  const goals = levelGroups(nodesOf(counted), plan).filter(({ level }) => level.kind === 'goal');
  const assessed = new Set(nodesOf(counted.filter(isAssessed)));
  // Levels above the first assessed one are often just headings, which nobody assesses.
  return goals.find(({ nodes }) => nodes.some((node) => assessed.has(node))) ?? goals[0];
}

/** The forecasts for the goals of a level: "Prognos: 1 god, 2 osäker." */
function forecastPhrases({ level }: LevelGroup, statuses: PlanStatuses): Phrase[] {
  const counts = forecastCounts(statuses, level.id).filter(({ count }) => count > 0);
  if (counts.length === 0) return [];
  return [phrase('summary', 'expected', { counts: counts.map((one) => countPhrase(one, level)) })];
}

/** How many of the measures of each level are assessed. */
function measuredWords(counted: readonly CountedNode[], plan: Plan): Phrase[] {
  const assessed = new Set(nodesOf(counted.filter(isAssessed)));
  return levelGroups(nodesOf(counted), plan)
    .filter(({ level }) => level.kind === 'indicator')
    .map((group) =>
      phrase('summary', 'assessed', {
        ...countedOf(group),
        assessed: group.nodes.filter((node) => assessed.has(node)).length,
      }),
    );
}

function nodesOf(counted: readonly CountedNode[]): TreeNode<PlanItem>[] {
  return counted.map(({ node }) => node);
}

/** The contents of a plan in which nothing is assessed, placeholders included, and the reason. */
function notFollowedUp(
  { plan, tree }: PlanStatuses,
  counted: readonly CountedNode[],
): SummaryParts {
  const nodes = [...tree.nodeById.values()].filter(({ data }) => data.kind === 'node');
  const groups = levelGroups(nodes, plan).filter(({ level }) => level.kind !== 'vision');
  if (groups.length === 0) return { subject: EMPTY, said: undefined };
  return {
    subject: phrase('summary', 'levels', {
      levels: groups.map((group) => phrase('summary', 'levelCount', countedOf(group))),
    }),
    said: unassessedPhrase(leafVerdicts(counted)),
  };
}

/** The verdicts of leaves only: a parent merely repeats the reasons of its children, or lacks a rule. */
function leafVerdicts(counted: readonly CountedNode[]): Verdict[] {
  const leaves = counted.filter(({ node }) => node.children.length === 0);
  return (leaves.length > 0 ? leaves : counted).map(({ verdict }) => verdict);
}

/** Nodes of one level of a plan. */
export interface LevelGroup {
  readonly level: Level;
  readonly nodes: readonly TreeNode<PlanItem>[];
}

/** The nodes by level, in the order of the plan's levels; levels that the plan does not list come last. */
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

/** A level and its number of nodes, for a phrase. */
function countedOf({ level, nodes }: LevelGroup) {
  return { count: nodes.length, level: levelWords(level) };
}

/** A sentence on why nothing is assessed: the reason that all share, else the most common one. */
function unassessedPhrase(verdicts: Iterable<Verdict>): Phrase {
  const [first, ...others] = reasonCounts(verdicts);
  if (!first) return phrase('summary', 'nothingAssessed');
  const reason = phrase('status', first.reason);
  const key = others.length === 0 ? 'nothingAssessedSince' : 'nothingAssessedMostly';
  return phrase('summary', key, { reason });
}
