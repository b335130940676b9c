import { phrase } from '../../messages/phrase';
import { inPieces, type Steps } from '../../steps/steps';
import { type Issue, makeIssue } from '../parse/issue';
import { placeInInput } from '../parse/salvage';
import type { MeasureTarget } from './measureTarget';
import type { Observation } from './observation';

/** The ends of a range: the values that reach a target, or those that a forecast expects. */
type Limited = Pick<MeasureTarget, 'low' | 'high'> & Pick<Observation, 'interval'>;

/** Targets and forecasts whose lowest figure is above the highest, so that no figure is between them. */
export function* limitIssues(name: string, list: readonly Limited[] = []): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  yield* inPieces(list, (record, index) => {
    const { low, high } = record.interval ?? record;
    if (low === undefined || high === undefined || low <= high) return;
    const place = `${name}.${placeInInput(list, index)}`;
    const path = record.interval ? `${place}.interval` : place;
    const said = phrase('issues', 'reversedLimits', { path, low, high });
    issues.push(makeIssue('reversed-limits', 'warning', path, said));
  });
  return issues;
}
