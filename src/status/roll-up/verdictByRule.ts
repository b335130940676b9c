import { largest, smallest } from '../../collections/largest';
import type { RollUpRule } from '../../model/plan/rollUpRule';
import type { RankedScale } from '../scale/rankedScale';
import { type Reason, REASONS } from '../scale/reason';
import type { Verdict } from '../scale/verdict';
import type { MissingReasons } from './rolledUp';
import type { Tally } from './tally';

const REASON_VERDICTS = new Map<Reason, Verdict>(
  REASONS.map((reason) => [reason, Object.freeze({ reason })]),
);

/** The verdict that a rule gives: a level, or the reason that there is none. */
export function verdictByRule(
  tally: Tally,
  rule: RollUpRule | undefined,
  scale: RankedScale,
  missing: MissingReasons,
): Verdict {
  const reason = reasonFor(tally, rule, scale, missing);
  if (reason !== undefined || rule === undefined) return noVerdict(reason ?? missing.rule);
  const rank = levelByRule(tally.weights, rule, scale);
  return (rank === undefined ? undefined : scale.verdicts[rank]) ?? noVerdict('noWeight');
}

/** The verdict of a reason, one object for each reason. */
export function noVerdict(reason: Reason): Verdict {
  return REASON_VERDICTS.get(reason) ?? { reason };
}

/**
 * Why the rule gives no level; `undefined` when it gives one. A reason that all nodes share comes first,
 * since it says more than the rule's own reason.
 */
function reasonFor(
  tally: Tally,
  rule: RollUpRule | undefined,
  { rankOf }: RankedScale,
  missing: MissingReasons,
): Reason | undefined {
  if (rule?.kind === 'manual') return missing.assessment;
  const shared = tally.total > 0 ? tally.shared : tally.sharedUncounted;
  if (shared !== undefined && shared !== 'none in common') return shared;
  if (rule === undefined) return missing.rule;
  if (rule.kind === 'none') return 'ruleNone';
  if (!isOnScale(rule, rankOf)) return 'unknownLevel';
  if (tally.isPartial) return 'notLoaded';
  return reasonOfCoverage(tally, rule);
}

/** Whether the scale has every level that a rule gives or counts. */
function isOnScale({ kind, shares = [] }: RollUpRule, ranks: RankedScale['rankOf']): boolean {
  if (kind !== 'share' && kind !== 'coverageThenShare') return true;
  return shares.every(({ level, counting = level }) => ranks.has(level) && ranks.has(counting));
}

function reasonOfCoverage(tally: Tally, rule: RollUpRule): Reason | undefined {
  const { assessed, total, firstReason } = tally;
  if (assessed < total && rule.notAssessed === 'propagate') return firstReason ?? 'lowCoverage';
  if (assessed < total && rule.notAssessed === 'block') return 'lowCoverage';
  const { minCoverage = rule.kind === 'coverageThenShare' ? 1 : 0 } = rule;
  return assessed > 0 && reaches(assessed, total, minCoverage) ? undefined : 'lowCoverage';
}

/** Relative differences below this are rounding errors: a value this close to a boundary has reached it. */
const SLACK = 1e-9;

/** The weights of the assessed nodes by rank, with the best and the worst rank that has any weight. */
interface Weights {
  readonly weights: readonly number[];
  readonly sum: number;
  readonly best: number;
  readonly worst: number;
}

/**
 * The rank that a rule gives, from the weight of the assessed nodes on each level; `undefined` when all
 * weights are 0. It is never better than the best of the nodes nor worse than the worst.
 */
export function levelByRule(
  weights: readonly number[],
  rule: RollUpRule,
  scale: RankedScale,
): number | undefined {
  const best = weights.findIndex((weight) => weight > 0);
  if (best < 0) return undefined;
  const worst = weights.findLastIndex((weight) => weight > 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const rank = rankByKind({ weights, sum, best, worst }, rule, scale);
  return Math.min(Math.max(rank, best), worst);
}

/** Whether a part of the whole is at least a share of it, give or take a rounding error. */
function reaches(part: number, whole: number, share: number): boolean {
  return part >= whole * share - whole * SLACK;
}

function rankByKind(given: Weights, rule: RollUpRule, scale: RankedScale): number {
  switch (rule.kind) {
    case 'best':
      return given.best;
    case 'majority':
      return heaviest(given, rule);
    case 'weightedMean':
      return nearestToMean(given, rule, scale.scores);
    case 'share':
    case 'coverageThenShare':
      return firstReached(given, rule, scale);
    default:
      return given.worst;
  }
}

function heaviest({ weights, sum }: Weights, rule: RollUpRule): number {
  const most = largest(weights);
  return pick(rule, (rank) => most - (weights[rank] ?? 0) <= sum * SLACK, weights.length);
}

function nearestToMean(given: Weights, rule: RollUpRule, scores: readonly number[]): number {
  const { weights, sum, worst } = given;
  let mean = 0;
  for (const [rank, score] of scores.entries()) mean += score * ((weights[rank] ?? 0) / sum);
  const distances = scores.map((score) => Math.abs(score - mean));
  const slack = SLACK * largest(scores.map(Math.abs));
  const least = smallest(distances) + slack;
  const rank = pick(rule, (one) => (distances[one] ?? Infinity) <= least, scores.length);
  return rank < 0 ? worst : rank;
}

/** The worst rank that fits, or the best when the rule resolves ties upwards; -1 when none fits. */
function pick({ tieBreak }: RollUpRule, fits: (rank: number) => boolean, levels: number): number {
  let worst = -1;
  for (let rank = 0; rank < levels; rank += 1) {
    if (!fits(rank)) continue;
    if (tieBreak === 'better') return rank;
    worst = rank;
  }
  return worst;
}

function firstReached({ weights, sum, worst }: Weights, rule: RollUpRule, scale: RankedScale) {
  for (const { level, atLeast, counting = level } of rule.shares ?? []) {
    const rank = scale.rankOf.get(level);
    const from = scale.rankOf.get(counting);
    if (rank === undefined || from === undefined) continue;
    const part = weights.slice(0, from + 1).reduce((total, weight) => total + weight, 0);
    if (reaches(part, sum, atLeast)) return rank;
  }
  return worst;
}
