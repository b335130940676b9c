import type { RollUpRule } from '../../model/plan/rollUpRule';
import { levelByRule, reaches } from './levelByRule';
import type { RankedScale } from '../scale/rankedScale';
import { REASONS, type Reason } from '../scale/reason';
import type { Tally } from './tally';
import type { Verdict } from '../scale/verdict';

const REASON_VERDICTS = new Map<Reason, Verdict>(
  REASONS.map((reason) => [reason, Object.freeze({ reason })]),
);

/** What a rule gives what is weighed together: a level, or the reason that there is none. */
export function verdictByRule(
  tally: Tally,
  rule: RollUpRule | undefined,
  scale: RankedScale,
): Verdict {
  const reason = reasonFor(tally, rule);
  if (reason !== undefined || rule === undefined) return noVerdict(reason ?? 'noRule');
  const rank = levelByRule(tally.weights, rule, scale);
  return (rank === undefined ? undefined : scale.verdicts[rank]) ?? noVerdict('lowCoverage');
}

/** The verdict of a reason, one object for each reason. */
export function noVerdict(reason: Reason): Verdict {
  return REASON_VERDICTS.get(reason) ?? { reason };
}

/** Why the rule gives no level; a reason that all under the node share says more than the rule's. */
function reasonFor(tally: Tally, rule: RollUpRule | undefined): Reason | undefined {
  if (rule?.kind === 'manual') return 'noAssessment';
  const shared = tally.total > 0 ? tally.shared : tally.sharedUncounted;
  if (shared !== undefined && shared !== 'none in common') return shared;
  if (rule === undefined || rule.kind === 'none') return 'noRule';
  if (tally.isPartial) return 'notLoaded';
  return reasonOfCoverage(tally, rule);
}

function reasonOfCoverage(tally: Tally, rule: RollUpRule): Reason | undefined {
  const { assessed, total, firstReason } = tally;
  if (assessed < total && rule.notAssessed === 'propagate') return firstReason ?? 'lowCoverage';
  if (assessed < total && rule.notAssessed === 'block') return 'lowCoverage';
  const { minCoverage = rule.kind === 'coverageThenShare' ? 1 : 0 } = rule;
  return assessed > 0 && reaches(assessed, total, minCoverage) ? undefined : 'lowCoverage';
}
