import { phrase, type Phrase } from '../../messages/phrase';
import type { Observation } from '../../model/measure/observation';
import { levelWords } from '../../model/plan/levelName';
import type { Level } from '../../model/plan/plan';
import type { Look, StatusScale } from '../../model/plan/statusScale';
import type { PlanStatuses } from '../plan/planStatuses';
import { type CountedNode, countedNodes, finalVerdict, isCounted } from '../plan/finalVerdict';
import { levelMeaning, OUTSIDE_MEANINGS } from '../scale/levelMeaning';
import { OUTSIDE_LOOKS, type OutsideLook, type Reason, REASONS } from '../scale/reason';
import { levelOf, scaleFor } from '../scale/scaleFor';
import { levelPhrase, statusKey, type Verdict } from '../scale/verdict';

/** One status of a legend, and how many nodes have it. */
export interface StatusCount {
  /** Key of a level, or the look of nodes without one. Filters use these keys. */
  readonly key: string;
  readonly look: Look;
  readonly word: Phrase;
  readonly meaning: Phrase;
  readonly count: number;
  /** The count for each level of the plan that has any. */
  readonly levels: readonly { readonly level: Level; readonly count: number }[];
  /** The reasons that there is no verdict, the most common first; absent for a level of the scale. */
  readonly reasons?: readonly ReasonCount[];
}

/**
 * How many nodes have each status on the scale for outcomes: first every level in order, then the looks of
 * nodes without a verdict, if there are any. Not counted are references, placeholders, duplicates, figures
 * that no target applies to, and assignments.
 *
 * @param levelId Only nodes of this level of the plan. @default all levels
 *
 * @example
 * statusCounts(planStatuses(plan, followUp)).map(({ word, count }) => `${textOf(word)}: ${count}`);
 */
export function statusCounts(statuses: PlanStatuses, levelId?: string): StatusCount[] {
  return countsOn(statuses, statuses.scale, levelId);
}

/** How many assignments have each status on the scale for activities; empty when the plan has none. */
export function assignmentCounts(statuses: PlanStatuses, levelId?: string): StatusCount[] {
  const counts = countsOn(statuses, scaleFor(statuses.plan, 'activity'), levelId);
  return counts.some(({ count }) => count > 0) ? counts : [];
}

/** How many nodes have each level of the scale for forecasts; empty when there are no forecasts. */
export function forecastCounts(statuses: PlanStatuses, levelId?: string): StatusCount[] {
  const scale = scaleFor(statuses.plan, 'forecast');
  const expected = hasForecasts(statuses) ? countedNodes(statuses) : [];
  const counted = expected.flatMap(({ node }) => {
    if (levelId !== undefined && node.data.level.id !== levelId) return [];
    const verdict = statuses.of(node.id)?.expected?.verdict;
    return verdict === undefined ? [] : { node, verdict, scale };
  });
  return counted.length === 0 ? [] : countsOf(counted, scale, statuses);
}

/**
 * How many measures no target applies to. They are in no other count, so a legend says them apart;
 * `undefined` when there are none.
 */
export function notApplicableCount(
  statuses: PlanStatuses,
  levelId?: string,
): StatusCount | undefined {
  const nodes = [...statuses.tree.nodeById.values()].flatMap((node) => {
    if (!isCounted(node) || (levelId !== undefined && node.data.level.id !== levelId)) return [];
    const standing = finalVerdict(node, statuses);
    return standing?.verdict.reason === 'notApplicable' ? { node, ...standing } : [];
  });
  if (nodes.length === 0) return undefined;
  return {
    key: 'notApplicable',
    look: 'notAssessed',
    word: phrase('status', 'notApplicable'),
    meaning: phrase('status', 'meansNotApplicable'),
    count: nodes.length,
    levels: levelsOf(nodes, statuses),
  };
}

/** Whether there are any forecasts. If not, the statuses of the nodes need not be built. */
function hasForecasts({ plan, followUp }: PlanStatuses): boolean {
  const isForecast = ({ nature }: Observation) => nature === 'forecast';
  return (
    (followUp?.observations ?? []).some(isForecast) ||
    (plan.observations ?? []).some(isForecast) ||
    (followUp?.assessments ?? []).some(({ purpose }) => purpose === 'forecast')
  );
}

function countsOn(statuses: PlanStatuses, scale: StatusScale, levelId?: string): StatusCount[] {
  const counted = countedNodes(statuses).filter(
    ({ node, scale: own }) =>
      own === scale && (levelId === undefined || node.data.level.id === levelId),
  );
  return countsOf(counted, scale, statuses);
}

function countsOf(
  counted: readonly CountedNode[],
  scale: StatusScale,
  statuses: PlanStatuses,
): StatusCount[] {
  const byKey = new Map<string, CountedNode[]>();
  for (const one of counted) {
    const key = statusKey(one.verdict, scale);
    const alike = byKey.get(key);
    if (alike) alike.push(one);
    else byKey.set(key, [one]);
  }
  const levels = scale.levels.map((level) => ({
    key: level.key,
    look: level.look,
    word: levelPhrase(level),
    meaning: levelMeaning(level, scale),
    count: byKey.get(level.key)?.length ?? 0,
    levels: levelsOf(byKey.get(level.key) ?? [], statuses),
  }));
  const outside = OUTSIDE_LOOKS.flatMap((look) => {
    const without = levelOf(scale, look) ? undefined : byKey.get(look);
    return without ? outsideCount(look, without, statuses) : [];
  });
  return [...levels, ...outside];
}

/** How many nodes there are on each level of the plan, in the plan's order. */
function levelsOf(counted: readonly CountedNode[], { plan }: PlanStatuses): StatusCount['levels'] {
  const counts = new Map<Level, number>();
  for (const { node } of counted) {
    const { level } = node.data;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const order = plan.levels.map(({ id }) => id);
  return [...counts]
    .map(([level, count]) => ({ level, count }))
    .toSorted((a, b) => order.indexOf(a.level.id) - order.indexOf(b.level.id));
}

function outsideCount(
  look: OutsideLook,
  counted: readonly CountedNode[],
  statuses: PlanStatuses,
): StatusCount {
  return {
    key: look,
    look,
    word: phrase('status', look),
    meaning: OUTSIDE_MEANINGS[look],
    count: counted.length,
    levels: levelsOf(counted, statuses),
    reasons: reasonCounts(counted.map(({ verdict }) => verdict)),
  };
}

/** How many nodes of a level of the plan have a status, in running text: "3 delvis uppfyllda", "1 ej bedömt". */
export function countPhrase({ key, word, count, reasons }: StatusCount, of: Level): Phrase {
  const level = levelWords(of);
  const outside = reasons && OUTSIDE_COUNTS[key as OutsideLook];
  if (outside) return phrase('summary', outside, { count, level });
  return phrase('summary', 'withLevel', { count, word, level });
}

const OUTSIDE_COUNTS = {
  notStarted: 'withNotStarted',
  notAssessed: 'withNotAssessed',
  noData: 'withNoData',
} as const;

/** A reason that there is no verdict, and how many nodes have it. */
export interface ReasonCount {
  readonly reason: Reason;
  readonly count: number;
}

/** How many of the verdicts are a reason, for each reason, the most common first. */
export function reasonCounts(verdicts: Iterable<Verdict>): ReasonCount[] {
  const counts = new Map<Reason, number>();
  for (const { reason } of verdicts) {
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return REASONS.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : { reason, count };
  }).toSorted((a, b) => b.count - a.count);
}
