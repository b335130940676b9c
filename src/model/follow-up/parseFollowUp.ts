import { phrase } from '../../messages/phrase';
import { cutText } from '../../text/cutText';
import { type Assessment, followUpSchema, type FollowUp } from './followUp';
import { figureIssues } from '../measure/figureIssues';
import { limitIssues } from '../measure/limitIssues';
import { type Issue, makeIssue, type Parsed, type ParseOptions } from '../parse/issue';
import { lastDay } from '../parse/lastDay';
import { placeInInput } from '../parse/salvage';
import { repeatedIds } from '../plan/recordIssues';
import { parse } from '../parse/parse';
import { inPieces, type Steps } from '../../steps/steps';

/**
 * Reads a follow-up from unknown data. Never throws: `value` holds everything that can be shown,
 * `issues` everything that is wrong. `statusIssues` finds where a follow-up and its plan do not agree.
 *
 * @example
 * const { value, issues } = parseFollowUp(await response.json());
 * const all = value ? [...issues, ...statusIssues(plan, value)] : issues;
 */
export function parseFollowUp(input: unknown, options?: ParseOptions): Parsed<FollowUp> {
  return parse(followUpSchema, input, options, followUpIssues);
}

/** Problems in a follow-up apart from those of single fields. */
export function* followUpIssues(followUp: FollowUp): Steps<Issue[]> {
  const { figures, observations, targets, risks, actions, assessments } = followUp;
  const issues = yield* figureIssues(observations);
  for (const issue of yield* limitIssues('observations', observations)) issues.push(issue);
  for (const issue of yield* limitIssues('targets', targets)) issues.push(issue);
  for (const issue of yield* repeatedIds('figures', figures)) issues.push(issue);
  for (const issue of yield* repeatedIds('risks', risks)) issues.push(issue);
  for (const issue of yield* repeatedIds('actions', actions, 'repeatedAction')) issues.push(issue);
  for (const issue of yield* differentAssessments(assessments)) issues.push(issue);
  return issues;
}

/** Different statuses that one body has set for the same thing, when the dates do not tell which came later. */
function* differentAssessments(assessments: readonly Assessment[] = []): Steps<Issue[]> {
  const said = new Map<string, string>();
  const issues: Issue[] = [];
  yield* inPieces(assessments, ({ of, unitId, purpose = 'outcome', date, status }, index) => {
    const key = JSON.stringify([of, unitId, purpose, lastDay(date ?? '')]);
    const before = said.get(key);
    said.set(key, status);
    if (before === undefined || before === status) return;
    const path = `assessments.${placeInInput(assessments, index)}.status`;
    const words = {
      path,
      id: cutText(of, LONGEST),
      before: cutText(before, LONGEST),
      status: cutText(status, LONGEST),
    };
    issues.push(
      makeIssue(
        'different-assessments',
        'warning',
        path,
        phrase('issues', 'differentAssessments', words),
      ),
    );
  });
  return issues;
}

/** Longer ids are cut in messages. */
const LONGEST = 80;
