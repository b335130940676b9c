import { joined, phrase, type Phrase } from '../../messages/phrase';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Evaluation } from '../evaluate/evaluation';
import { targetPhrase } from '../evaluate/targetPhrase';
import { levelOf } from '../scale/scaleFor';
import { levelPhrase } from '../scale/verdict';

/** How a measure gets its status from its targets, in words. */
export function targetRulePhrase(
  { results, reason }: Evaluation,
  measure: Measure | undefined,
  scale: StatusScale,
): Phrase {
  if (results.length === 0) return phrase('reasons', reason ?? 'noTarget');
  return joined([
    ...results.flatMap(({ target }) => [
      comparedPhrase(target, measure),
      ...boundaryPhrases(target, measure, scale),
    ]),
    ...(results.length > 1 ? [phrase('explanation', 'severalTargets')] : []),
  ]);
}

function comparedPhrase(target: MeasureTarget, measure: Measure | undefined): Phrase {
  return phrase('explanation', 'comparedWithTarget', {
    target: targetPhrase(target, measure) ?? target.text ?? '',
    period: target.period ?? target.dueDate,
    modality: target.modality ?? 'shall',
  });
}

/** What a miss within the tolerance or beyond a threshold gives, and who owns the boundary. */
function boundaryPhrases(
  { thresholds = [], tolerance, boundary }: MeasureTarget,
  measure: Measure | undefined,
  scale: StatusScale,
): Phrase[] {
  const name = (key: string | undefined) => {
    const level = levelOf(scale, key);
    return level ? levelPhrase(level) : phrase('explanation', 'unknownLevel', { key: key ?? '' });
  };
  const next = scale.levels.length > 2 ? scale.levels[1]?.key : undefined;
  const isNear = tolerance && next && thresholds.length === 0;
  return [
    ...(isNear ? [phrase('explanation', 'withinTolerance', { tolerance, level: name(next) })] : []),
    ...thresholds.map(({ level, value, as = 'absolute' }) =>
      phrase('explanation', 'threshold', { value, unit: measure?.unit, as, level: name(level) }),
    ),
    ...(boundary === 'worse' ? [phrase('explanation', 'boundaryIsMissed')] : []),
  ];
}
