import { phrase } from '../../messages/phrase';
import { inPieces, type Steps } from '../../steps/steps';
import { cutText } from '../../text/cutText';
import { limitIssues } from '../measure/limitIssues';
import { type Issue, type IssueCode, makeIssue } from '../parse/issue';
import { firstDay, lastDay } from '../parse/lastDay';
import { placeInInput } from '../parse/salvage';
import type { SourceRef } from '../sourceRef';
import type { Plan } from './plan';
import type { PlanNode } from './planNode';

type Sentence =
  | 'repeatedId'
  | 'repeatedAction'
  | 'secondScale'
  | 'emptyName'
  | 'reversedDates'
  | 'noWeight'
  | 'unknownDocument'
  | 'unknownFigure';

const CODES: Readonly<Record<Sentence, IssueCode>> = {
  repeatedId: 'duplicate-id',
  repeatedAction: 'duplicate-id',
  secondScale: 'unusable-scale',
  emptyName: 'missing-field',
  reversedDates: 'reversed-dates',
  noWeight: 'no-weight',
  unknownDocument: 'unknown-document',
  unknownFigure: 'unknown-figure',
};

/** Longer ids are cut in messages. */
const LONGEST = 80;

function recordIssue(sentence: Sentence, path: string, id = ''): Issue {
  const said = phrase('issues', sentence, { path, id: cutText(id, LONGEST) });
  return makeIssue(CODES[sentence], 'warning', path, said);
}

/** Problems in single records of a plan: its nodes, levels, units and so on. */
export function* recordIssues(plan: Plan): Steps<Issue[]> {
  const { levels, units, perspectives, documents, figures, scales = [], nodes } = plan;
  const named = { levels, units, perspectives, figures };
  const issues: Issue[] = isVisible(plan.title) ? [] : [recordIssue('emptyName', 'title')];
  for (const [name, list] of Object.entries({ ...named, documents })) {
    yield* addAll(issues, repeatedIds(name, list));
  }
  for (const [name, list] of Object.entries({ ...named, nodes })) {
    yield* addAll(issues, emptyNames(name, list));
  }
  scales.forEach(({ id, purpose }, index) => {
    if (scales.findIndex((one) => one.purpose === purpose) === index) return;
    issues.push(recordIssue('secondScale', `scales.${placeInInput(scales, index)}`, id));
  });
  yield* inPieces(nodes, ({ validFrom, validTo }, index) => {
    if (validFrom === undefined || validTo === undefined) return;
    if (firstDay(validFrom) <= lastDay(validTo)) return;
    issues.push(recordIssue('reversedDates', `nodes.${placeInInput(nodes, index)}.validTo`));
  });
  for (const [index, { targets }] of nodes.entries()) {
    if (!targets) continue;
    yield* addAll(issues, limitIssues(`nodes.${placeInInput(nodes, index)}.targets`, targets));
  }
  yield* addAll(issues, unknownFigures(plan));
  yield* addAll(issues, limitIssues('observations', plan.observations));
  yield* addAll(issues, weightless(nodes));
  const known = new Set(documents?.map(({ id }) => id));
  for (const [name, list] of Object.entries({ nodes, observations: plan.observations })) {
    yield* addAll(issues, unknownDocuments(name, list, known));
  }
  return issues;
}

function* addAll(issues: Issue[], found: Steps<readonly Issue[]>): Steps<void> {
  for (const issue of yield* found) issues.push(issue);
}

/** Rows of figures that others are said to be a part or the sum of, and that are not there. */
function* unknownFigures({ figures = [], conditions = [] }: Plan): Steps<readonly Issue[]> {
  const known = new Set(figures.map(({ id }) => id));
  const issues: Issue[] = [];
  const look = (ids: readonly string[], path: string) => {
    for (const id of ids) if (!known.has(id)) issues.push(recordIssue('unknownFigure', path, id));
  };
  yield* inPieces(figures, ({ partOf = [], sumOf = [] }, index) => {
    look([partOf, sumOf].flat(), `figures.${placeInInput(figures, index)}`);
  });
  yield* inPieces(conditions, ({ figures: stated = [] }, index) => {
    look(stated, `conditions.${placeInInput(conditions, index)}`);
  });
  return issues;
}

/** Nodes whose children all have the weight 0, so that no rule can give them a status. */
function* weightless(nodes: readonly PlanNode[]): Steps<readonly Issue[]> {
  const parents = new Set<string>();
  yield* inPieces(nodes, (node) => {
    if (node.weight === 0) for (const id of parentsOf(node)) parents.add(id);
  });
  if (parents.size === 0) return [];
  yield* inPieces(nodes, (node) => {
    if (node.weight !== 0) for (const id of parentsOf(node)) parents.delete(id);
  });
  const issues: Issue[] = [];
  yield* inPieces(nodes, ({ id }, index) => {
    if (!parents.has(id)) return;
    issues.push(recordIssue('noWeight', `nodes.${placeInInput(nodes, index)}`, id));
  });
  return issues;
}

function parentsOf({ parent, alsoUnder = [] }: PlanNode): readonly string[] {
  return [...(parent ? [parent] : []), ...alsoUnder];
}

/** Records with the same id as an earlier one in the list. */
export function* repeatedIds(
  name: string,
  list: readonly { readonly id: string }[] = [],
  sentence: 'repeatedId' | 'repeatedAction' = 'repeatedId',
): Steps<readonly Issue[]> {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  yield* inPieces(list, ({ id }, index) => {
    if (seen.has(id)) {
      issues.push(recordIssue(sentence, `${name}.${placeInInput(list, index)}`, id));
    }
    seen.add(id);
  });
  return issues;
}

function* emptyNames(
  list: string,
  records: readonly { readonly name: string }[] = [],
): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  yield* inPieces(records, ({ name }, index) => {
    if (isVisible(name)) return;
    issues.push(recordIssue('emptyName', `${list}.${placeInInput(records, index)}.name`));
  });
  return issues;
}

/** Whether a text has any visible characters, which spaces, direction marks and the like are not. */
function isVisible(text: string): boolean {
  return /[^\s\p{C}\p{Z}\p{M}\u{115F}\u{1160}\u{3164}\u{2800}]/u.test(text);
}

/** Sources that refer to documents that are not listed; each document is reported once. */
function* unknownDocuments(
  name: string,
  list: readonly { readonly source?: SourceRef | undefined }[] = [],
  known: ReadonlySet<string>,
): Steps<readonly Issue[]> {
  const told = new Set<string>();
  const issues: Issue[] = [];
  yield* inPieces(list, ({ source }, index) => {
    if (!source || known.has(source.document) || told.has(source.document)) return;
    told.add(source.document);
    const path = `${name}.${placeInInput(list, index)}.source.document`;
    issues.push(recordIssue('unknownDocument', path, source.document));
  });
  return issues;
}
