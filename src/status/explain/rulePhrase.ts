import { joined, phrase, type Phrase } from '../../messages/phrase';
import type { RollUpRule, StatedRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import { levelOf } from '../scale/scaleFor';
import { levelPhrase } from '../scale/verdict';

const KINDS = {
  none: 'ruleDistribution',
  manual: 'ruleManual',
  worst: 'ruleWorst',
  best: 'ruleBest',
  majority: 'ruleMajority',
  weightedMean: 'ruleWeightedMean',
} as const;

const NOT_ASSESSED = {
  ignore: 'unassessedIgnored',
  block: 'unassessedBlock',
  propagate: 'unassessedPropagate',
} as const;

/** A rule in words: its own text when it has one, else what it does, with its numbers. */
export function rulePhrase(rule: StatedRule | undefined, scale: StatusScale): Phrase {
  if (!rule) return phrase('explanation', 'ruleNone');
  if (rule.text !== undefined) return phrase('status', 'asWritten', { text: rule.text });
  const isBare = rule.kind === 'manual' || rule.kind === 'none';
  if (isBare) return joined(kindPhrases(rule, scale));
  return joined([
    ...kindPhrases(rule, scale),
    phrase('explanation', NOT_ASSESSED[rule.notAssessed ?? 'ignore']),
    ...leastCoverage(rule),
  ]);
}

function kindPhrases({ kind, shares = [] }: StatedRule, scale: StatusScale): Phrase[] {
  if (kind !== 'share' && kind !== 'coverageThenShare') {
    return [phrase('explanation', KINDS[kind])];
  }
  return shares.map(({ level, atLeast, counting = level }) =>
    phrase('explanation', 'ruleShare', {
      share: atLeast,
      counted: levelName(scale, counting),
      given: levelName(scale, level),
    }),
  );
}

function leastCoverage({ kind, minCoverage }: RollUpRule): Phrase[] {
  const share = minCoverage ?? (kind === 'coverageThenShare' ? 1 : 0);
  return share === 0 ? [] : [phrase('explanation', 'leastCoverage', { share })];
}

function levelName(scale: StatusScale, key: string): Phrase | string {
  const level = levelOf(scale, key);
  return level ? levelPhrase(level) : phrase('explanation', 'unknownLevel', { key });
}
