import type { Issue } from '../../model/parse/issue';
import { indicatorsOf, isOutcome, type Writing } from './writing';

/** What a document leaves out, and how much of it. */
export function writingIssues({ part, plan, followUp }: Writing): Issue[] {
  const indicators = indicatorsOf(plan);
  const isWritten = (of: string) => part === 2 && indicators.has(of);
  const count = (
    list: readonly { of: string }[] = [],
    isLost = ({ of }: { of: string }) => !isWritten(of),
  ) => list.filter(isLost).length;
  const { observations = [], targets, assessments = [], actions = [] } = followUp ?? {};
  const lostFigures = observations.filter((each) => !isWritten(each.of) || !isOutcome(each)).length;
  const rest = actions.length + (followUp?.analyses?.length ?? 0);
  const ofUnits = assessments.filter(({ unitId }) => unitId !== undefined).length;
  return [
    ...leftOut(
      'nodes',
      part === 1 ? indicators.size : 0,
      'indikatorer: del 1 har bara deras namn',
      'indicators: part 1 has only their names',
    ),
    ...leftOut(
      'observations',
      part === 1 ? count(plan.observations, ({ of }) => indicators.has(of)) : 0,
      'värden av indikatorer',
      'figures of indicators',
    ),
    ...leftOut(
      'followUp.observations',
      lostFigures,
      'värden som inte är utfall av en indikator',
      'figures that are no outcome of an indicator',
    ),
    ...leftOut(
      'followUp.targets',
      count(targets),
      'målvärden för annat än indikatorer',
      'targets of what is no indicator',
    ),
    ...leftOut(
      'followUp.assessments',
      ofUnits,
      'bedömningar av enskilda enheter',
      'assessments by single units',
    ),
    ...leftOut('followUp', rest, 'analyser och åtgärder', 'analyses and actions'),
  ];
}

function leftOut(path: string, count: number, sv: string, en: string): Issue[] {
  if (count === 0) return [];
  const message = {
    sv: `Inte med i filen: ${count} ${sv}.`,
    en: `Not in the file: ${count} ${en}.`,
  };
  return [{ code: 'left-out', severity: 'notice', path, message }];
}
