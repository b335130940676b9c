import { phrase } from '../../messages/phrase';
import type { FollowUp } from '../../model/follow-up/followUp';
import { isOfPlan } from '../../model/follow-up/isOfPlan';
import { figuresBesideIssues } from '../../model/measure/figureIssues';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import { type Issue, makeIssue } from '../../model/parse/issue';
import { placeInInput } from '../../model/parse/salvage';
import type { Plan } from '../../model/plan/plan';
import type { StatedRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import { nearest } from '../../text/nearest';
import { decidedReason, DECISIONS } from '../scale/reason';
import { isUsable, type Purpose, scaleFor } from '../scale/scaleFor';

/** The kind of a reference. A limit is a threshold or a rule's share, and refers to a level, as a status does. */
type ReferenceKind = keyof typeof SENTENCES | 'status' | 'limit';

/** Something in the data that refers to something else by its id. */
interface Reference {
  readonly kind: ReferenceKind;
  readonly path: string;
  readonly id: string;
  readonly isKnown: boolean;
  /** What the status is about. @default "outcome" */
  readonly purpose?: Purpose;
}

/**
 * What does not fit together in a plan and its follow-up: figures of nodes that the plan does not have or
 * gives other values for, statuses that are not on the scale, rules for levels that do not exist, and scales
 * that cannot be used. Every issue says where it is. Thresholds and rules with levels that are not on the
 * scale share one issue, since they have one cause. Whatever can be shown is shown, and an unknown status is
 * never taken for a level.
 */
export function statusIssues(plan: Plan, followUp?: FollowUp): Issue[] {
  const known = knownIn(plan, followUp);
  const references = [
    ...ruleReferences(plan.rules, 'rules', known),
    ...plan.nodes.flatMap((node, index) =>
      thresholdReferences(node.targets, `nodes.${placeInInput(plan.nodes, index)}.targets`, known),
    ),
    ...(followUp ? followUpReferences(plan, followUp, known) : []),
  ];
  const unknown = references.filter(({ isKnown }) => !isKnown);
  const limits = unknown.filter(({ kind }) => kind === 'limit');
  return [
    ...scaleIssues(plan.scales),
    ...unknown.flatMap((one) => {
      if (one === limits[0]) return limitIssue(limits, one.path, plan);
      return one.kind === 'limit' ? [] : referenceIssue(one, plan);
    }),
    ...figuresBesideIssues(plan.observations, followUp?.observations),
  ];
}

interface Known {
  readonly nodes: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly statuses: Readonly<Record<Purpose, ReadonlySet<string>>>;
}

function knownIn(plan: Plan, followUp: FollowUp | undefined): Known {
  const ids = (...lists: (readonly { id: string }[] | undefined)[]) =>
    new Set(lists.flatMap((list) => list ?? []).map(({ id }) => id));
  const keys = (purpose: Purpose) => [
    ...scaleFor(plan, purpose).levels.map(({ key }) => key),
    ...Object.keys(DECISIONS),
  ];
  return {
    nodes: ids(plan.nodes),
    figures: ids(plan.nodes, plan.figures, followUp?.figures),
    levels: ids(plan.levels),
    units: ids(plan.units, followUp?.units),
    statuses: {
      outcome: new Set([...keys('outcome'), ...keys('activity')]),
      forecast: new Set(keys('forecast')),
      activity: new Set(keys('activity')),
    },
  };
}

function followUpReferences(plan: Plan, followUp: FollowUp, known: Known): Reference[] {
  const { nodes, figures } = known;
  return [
    {
      kind: 'other-plan',
      path: 'planId',
      id: followUp.planId,
      isKnown: isOfPlan(followUp, plan),
    },
    ...each('figures', followUp.figures, ({ about }, at) =>
      each(`${at}.about`, about, (id, path) => [
        { kind: 'follow-up-node', path, id, isKnown: nodes.has(id) },
      ]),
    ),
    ...each('observations', followUp.observations, (one, at) => [
      { kind: 'unknown-figure', path: `${at}.of`, id: one.of, isKnown: figures.has(one.of) },
      ...unitReference(one.unitId, at, known),
    ]),
    ...each('targets', followUp.targets, (one, at) => [
      nodeReference(one.of, at, nodes),
      ...unitReference(one.unitId, at, known),
    ]),
    ...thresholdReferences(followUp.targets, 'targets', known),
    ...each('assessments', followUp.assessments, (one, at) => [
      nodeReference(one.of, at, nodes),
      statusReference(one.status, `${at}.status`, known, one.purpose),
      ...unitReference(one.unitId, at, known),
    ]),
    ...each('analyses', followUp.analyses, (one, at) => [
      nodeReference(one.of, at, nodes),
      ...unitReference(one.unitId, at, known),
    ]),
    ...each('risks', followUp.risks, (one, at) => [
      nodeReference(one.of, at, nodes),
      ...unitReference(one.unitId, at, known),
    ]),
    ...each('actions', followUp.actions, (one, at) => [
      nodeReference(one.of, at, nodes),
      ...riskReference(one.riskId, at, followUp),
      statusReference(one.state ?? 'notStarted', `${at}.state`, known, 'activity'),
      ...unitReference(one.unitId, at, known),
    ]),
    ...ruleReferences(followUp.rules, 'rules', known),
  ];
}

/** The references of every record of a list, with the place it had in the input. */
function each<T>(
  name: string,
  list: readonly T[] | undefined,
  referencesOf: (record: T, at: string) => Reference[],
): Reference[] {
  return (list ?? []).flatMap((record, index) =>
    referencesOf(record, `${name}.${placeInInput(list ?? [], index)}`),
  );
}

function nodeReference(id: string, at: string, nodes: ReadonlySet<string>): Reference {
  return { kind: 'follow-up-node', path: `${at}.of`, id, isKnown: nodes.has(id) };
}

function statusReference(
  id: string,
  path: string,
  { statuses }: Known,
  purpose: Purpose = 'outcome',
): Reference {
  return { kind: 'status', path, id, isKnown: statuses[purpose].has(id), purpose };
}

function limitReference(id: string, path: string, { statuses }: Known): Reference {
  const isKnown = statuses.outcome.has(id) && decidedReason(id) === undefined;
  return { kind: 'limit', path, id, isKnown };
}

function unitReference(id: string | undefined, at: string, { units }: Known): Reference[] {
  if (id === undefined) return [];
  return [{ kind: 'unknown-unit', path: `${at}.unitId`, id, isKnown: units.has(id) }];
}

function riskReference(id: string | undefined, at: string, { risks = [] }: FollowUp): Reference[] {
  if (id === undefined) return [];
  const isKnown = risks.some((risk) => risk.id === id);
  return [{ kind: 'unknown-risk', path: `${at}.riskId`, id, isKnown }];
}

function thresholdReferences(
  targets: readonly MeasureTarget[] | undefined,
  name: string,
  known: Known,
): Reference[] {
  return each(name, targets, ({ thresholds }, at) =>
    each(`${at}.thresholds`, thresholds, ({ level }, place) => [
      limitReference(level, `${place}.level`, known),
    ]),
  );
}

function ruleReferences(
  rules: readonly StatedRule[] | undefined,
  name: string,
  known: Known,
): Reference[] {
  const { levels, nodes } = known;
  return each(name, rules, (rule, at) => [
    ...each(`${at}.levels`, rule.levels, (id, path): Reference[] => [
      { kind: 'unknown-level', path, id, isKnown: levels.has(id) },
    ]),
    ...each(`${at}.nodes`, rule.nodes, (id, path): Reference[] => [
      { kind: 'rule-node', path, id, isKnown: nodes.has(id) },
    ]),
    ...each(`${at}.shares`, rule.shares, ({ level, counting = level }, path) => [
      limitReference(level, `${path}.level`, known),
      ...(counting === level ? [] : [limitReference(counting, `${path}.counting`, known)]),
    ]),
  ]);
}

/** The code and the sentence for an id that the plan does not have. */
const SENTENCES = {
  'other-plan': ['other-plan', 'otherPlan'],
  'follow-up-node': ['unknown-node', 'followUpNode'],
  'unknown-figure': ['unknown-figure', 'unknownFigure'],
  'unknown-unit': ['unknown-unit', 'followUpUnit'],
  'unknown-risk': ['unknown-risk', 'unknownRisk'],
  'unknown-level': ['unknown-level', 'ruleLevel'],
  'rule-node': ['unknown-node', 'ruleNode'],
} as const;

function referenceIssue({ kind, path, id, purpose = 'outcome' }: Reference, plan: Plan): Issue {
  if (kind !== 'status' && kind !== 'limit') {
    const [code, sentence] = SENTENCES[kind];
    return makeIssue(code, 'warning', path, phrase('issues', sentence, { path, id }));
  }
  const { levels } = scaleFor(plan, purpose);
  const keys = [...levels.map(({ key }) => key), ...Object.keys(DECISIONS)];
  const name = nearest(
    id,
    levels.map((level) => level.name),
  );
  const near = nearest(id, keys) ?? levels.find((level) => level.name === name)?.key;
  const said = { path, id, words: wordsOf(plan, purpose), ...(near && { near }) };
  return makeIssue('unknown-status', 'warning', path, phrase('issues', 'unknownStatus', said));
}

/** Thresholds and rules that were written for another scale. */
function limitIssue(limits: readonly Reference[], path: string, plan: Plan): Issue {
  const ids = [...new Set(limits.map(({ id }) => id))];
  const said = { path, ids, words: wordsOf(plan, 'outcome'), count: limits.length };
  return makeIssue('unknown-status', 'warning', path, phrase('issues', 'unknownLimits', said));
}

/** The keys of a scale's levels, each with its word. */
function wordsOf(plan: Plan, purpose: Purpose): string[] {
  return scaleFor(plan, purpose).levels.map(({ key, name }) =>
    key === name ? key : `${key} (${name})`,
  );
}

/** Scales that cannot be used as they are: too few or too many levels, or two with the same key. */
function scaleIssues(scales: readonly StatusScale[] = []): Issue[] {
  return scales.flatMap((scale, index) =>
    isUsable(scale) ? [] : [unusableScale(`scales.${placeInInput(scales, index)}`, scale.id)],
  );
}

function unusableScale(path: string, id: string): Issue {
  return makeIssue(
    'unusable-scale',
    'warning',
    path,
    phrase('issues', 'unusableScale', { path, id }),
  );
}
