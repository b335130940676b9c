import type { Look, StatusScale } from '../../model/plan/statusScale';
import { countedNodes } from '../plan/countedNodes';
import { levelMeaning, OUTSIDE_MEANINGS } from '../scale/levelMeaning';
import type { PlanStatuses } from '../plan/planStatuses';
import { OUTSIDE_WORDS, type Text } from '../scale/reason';
import { reasonCounts, type ReasonCount } from './reasonCounts';
import { levelOf, scaleFor } from '../scale/scaleFor';
import { statusKey } from '../scale/statusKey';
import type { Verdict } from '../scale/verdict';

/** One status of a legend, and how many nodes have it. */
export interface StatusCount {
  /** Key of a level, else the look of having none: what a filter names. */
  readonly key: string;
  readonly look: Look;
  readonly word: Text;
  readonly meaning: Text;
  readonly count: number;
  /** Why there is no verdict, the most common first; absent for a level. */
  readonly reasons?: readonly ReasonCount[];
}

const OUTSIDE = ['notStarted', 'notAssessed', 'noData'] as const;

/**
 * How many nodes have each status on the scale for outcomes: every level in order, then those without
 * a verdict that occur. References, placeholders, duplicates and what no target applies to are not
 * counted, nor assignments.
 *
 * @param levelId Only nodes of this level of the plan.
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
    word: { sv: level.name, en: level.en ?? level.name },
    meaning: levelMeaning(level, scale),
    count: byKey.get(level.key)?.length ?? 0,
  }));
  const outside = OUTSIDE.flatMap((look) => {
    const without = levelOf(scale, look) ? undefined : byKey.get(look);
    return without ? outsideCount(look, without) : [];
  });
  return [...levels, ...outside];
}

function outsideCount(look: (typeof OUTSIDE)[number], verdicts: readonly Verdict[]): StatusCount {
  return {
    key: look,
    look,
    word: OUTSIDE_WORDS[look],
    meaning: OUTSIDE_MEANINGS[look],
    count: verdicts.length,
    reasons: reasonCounts(verdicts),
  };
}
