import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import { stratmlIssue } from './findings';
import { indicatorsOf, isOutcome, type Writing } from './writing';

/** Issues about what a document leaves out, with how many of each. */
export function writingIssues({ part, plan, followUp }: Writing): Issue[] {
  const indicators = indicatorsOf(plan);
  const isWritten = (of: string) => part === 2 && indicators.has(of);
  const count = (
    list: readonly { of: string }[] = [],
    isLost = ({ of }: { of: string }) => !isWritten(of),
  ) => list.filter(isLost).length;
  const { observations = [], targets, assessments = [], actions = [] } = followUp ?? {};
  const lostFigures = observations.filter((each) => !isWritten(each.of) || !isOutcome(each)).length;
  const rest = actions.length + (followUp?.analyses?.length ?? 0) + (followUp?.risks?.length ?? 0);
  const ofUnits = assessments.filter(({ unitId }) => unitId !== undefined).length;
  return [
    ...leftOut('nodes', part === 1 ? indicators.size : 0, 'indicators'),
    ...leftOut(
      'observations',
      part === 1 ? count(plan.observations, ({ of }) => indicators.has(of)) : 0,
      'indicatorFigures',
    ),
    ...leftOut('followUp.observations', lostFigures, 'otherFigures'),
    ...leftOut('followUp.targets', count(targets), 'otherTargets'),
    ...leftOut('followUp.assessments', ofUnits, 'unitAssessments'),
    ...leftOut('followUp', rest, 'analyses'),
  ];
}

type Rest =
  | 'indicators'
  | 'indicatorFigures'
  | 'otherFigures'
  | 'otherTargets'
  | 'unitAssessments'
  | 'analyses';

function leftOut(path: string, count: number, what: Rest): Issue[] {
  if (count === 0) return [];
  return [stratmlIssue('left-out', 'notice', path, phrase('stratml', what, { count }))];
}
