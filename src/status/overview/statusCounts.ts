import { phrase, type Phrase } from '../../messages/phrase';
import { levelWords } from '../../model/plan/levelName';
import type { Level } from '../../model/plan/plan';
import type { Look, StatusScale } from '../../model/plan/statusScale';
import type { PlanStatuses } from '../plan/planStatuses';
import { countedNodes } from '../plan/finalVerdict';
import { levelMeaning, OUTSIDE_MEANINGS } from '../scale/levelMeaning';
import { OUTSIDE_LOOKS, type OutsideLook, type Reason, REASONS } from '../scale/reason';
import { levelOf, scaleFor } from '../scale/scaleFor';
import { levelPhrase, statusKey, type Verdict } from '../scale/verdict';

/** One status of a legend, and how many nodes have it. */
export interface StatusCount {
  /** Key of a level, else the look of having none: what a filter names. */
  readonly key: string;
  readonly look: Look;
  readonly word: Phrase;
  readonly meaning: Phrase;
  readonly count: number;
  /** Why there is no verdict, the most common first; absent for a level. */
  readonly reasons?: readonly ReasonCount[];
}

/**
 * How many nodes have each status on the scale for outcomes: every level in order, then those without
 * a verdict that occur. References, placeholders, duplicates and what no target applies to are not
 * counted, nor assignments.
 *
 * @param levelId Only nodes of this level of the plan. @default all levels
 *
 * @example
 * statusCounts(planStatuses(plan, followUp)).map(({ word, count }) => `${textOf(word)}: ${count}`);
 */
export function statusCounts(statuses: PlanStatuses, levelId?: string): StatusCount[] {
  return countsOn(statuses, statuses.scale, levelId);
}

/** The same of assignments, on the scale for activities; empty when the plan has none. */
export function assignmentCounts(statuses: PlanStatuses, levelId?: string): StatusCount[] {
  const counts = countsOn(statuses, scaleFor(statuses.plan, 'activity'), levelId);
  return counts.some(({ count }) => count > 0) ? counts : [];
}

function countsOn(statuses: PlanStatuses, scale: StatusScale, levelId?: string): StatusCount[] {
  const byKey = new Map<string, Verdict[]>();
  for (const { node, verdict, scale: own } of countedNodes(statuses)) {
    if (own !== scale || (levelId !== undefined && node.data.level.id !== levelId)) continue;
    const key = statusKey(verdict, scale);
    const alike = byKey.get(key);
    if (alike) alike.push(verdict);
    else byKey.set(key, [verdict]);
  }
  const levels = scale.levels.map((level) => ({
    key: level.key,
    look: level.look,
    word: levelPhrase(level),
    meaning: levelMeaning(level, scale),
    count: byKey.get(level.key)?.length ?? 0,
  }));
  const outside = OUTSIDE_LOOKS.flatMap((look) => {
    const without = levelOf(scale, look) ? undefined : byKey.get(look);
    return without ? outsideCount(look, without) : [];
  });
  return [...levels, ...outside];
}

function outsideCount(look: OutsideLook, verdicts: readonly Verdict[]): StatusCount {
  return {
    key: look,
    look,
    word: phrase('status', look),
    meaning: OUTSIDE_MEANINGS[look],
    count: verdicts.length,
    reasons: reasonCounts(verdicts),
  };
}

/** How many of a level of the plan have a status, in running text: "3 delvis uppfyllda", "1 ej bedömt". */
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

/** A reason for no verdict, and how many have it. */
export interface ReasonCount {
  readonly reason: Reason;
  readonly count: number;
}

/** How many lack a verdict for each reason, the most common first. */
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
