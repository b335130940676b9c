import type { FollowUp } from '../../model/follow-up/followUp';
import { isOfPlan } from '../../model/follow-up/isOfPlan';
import type { Target } from '../../model/measure/target';
import type { Issue } from '../../model/parse/issue';
import { placeInInput } from '../../model/parse/salvage';
import type { Plan } from '../../model/plan/plan';
import type { StatedRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Text } from '../../text/text';
import { isUsable, type Purpose, scaleFor } from '../scale/scaleFor';

/** Something in the data that names something else. */
interface Reference {
  readonly code: StatusIssueCode;
  readonly path: string;
  readonly id: string;
  readonly isKnown: boolean;
}

/**
 * What does not fit together when a plan meets a follow-up: figures of nodes that the plan does not
 * have, statuses that no scale knows, rules for levels that are not there, scales that cannot be used.
 * All of it is told with its place; what can be shown is shown, and what is unknown is never a level.
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
  return [
    ...scaleIssues(plan.scales),
    ...references
      .filter(({ isKnown }) => !isKnown)
      .map(({ code, path, id }) => issueOf(code, path, id)),
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
    'notStarted',
  ];
  return {
    nodes: ids(plan.nodes),
    figures: ids(plan.nodes, plan.figures),
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
  const { statuses } = known;
  return [
    {
      code: 'other-plan',
      path: 'planId',
      id: followUp.planId,
      isKnown: isOfPlan(followUp, plan),
    },
    ...each('observations', followUp.observations, (one, at) => [
      { code: 'unknown-figure', path: `${at}.of`, id: one.of, isKnown: figures.has(one.of) },
      ...unitReference(one.unitId, at, known),
    ]),
    ...each('targets', followUp.targets, (one, at) => [
      nodeReference(one.of, at, nodes),
      ...unitReference(one.unitId, at, known),
    ]),
    ...thresholdReferences(followUp.targets, 'targets', known),
    ...each('assessments', followUp.assessments, (one, at) => [
      nodeReference(one.of, at, nodes),
      statusReference(one.status, `${at}.status`, statuses[one.purpose ?? 'outcome']),
      ...unitReference(one.unitId, at, known),
    ]),
    ...each('analyses', followUp.analyses, (one, at) => [
      nodeReference(one.of, at, nodes),
      ...unitReference(one.unitId, at, known),
    ]),
    ...each('actions', followUp.actions, (one, at) => [
      nodeReference(one.of, at, nodes),
      statusReference(one.state ?? 'notStarted', `${at}.state`, statuses.activity),
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
  return { code: 'unknown-node', path: `${at}.of`, id, isKnown: nodes.has(id) };
}

function statusReference(id: string, path: string, keys: ReadonlySet<string>): Reference {
  return { code: 'unknown-status', path, id, isKnown: keys.has(id) };
}

function unitReference(id: string | undefined, at: string, { units }: Known): Reference[] {
  if (id === undefined) return [];
  return [{ code: 'unknown-unit', path: `${at}.unitId`, id, isKnown: units.has(id) }];
}

function thresholdReferences(
  targets: readonly Target[] | undefined,
  name: string,
  { statuses }: Known,
): Reference[] {
  return each(name, targets, ({ thresholds }, at) =>
    each(`${at}.thresholds`, thresholds, ({ level }, place) => [
      statusReference(level, `${place}.level`, statuses.outcome),
    ]),
  );
}

function ruleReferences(
  rules: readonly StatedRule[] | undefined,
  name: string,
  { levels, nodes, statuses }: Known,
): Reference[] {
  return each(name, rules, (rule, at) => [
    ...each(`${at}.levels`, rule.levels, (id, path): Reference[] => [
      { code: 'unknown-level', path, id, isKnown: levels.has(id) },
    ]),
    ...each(`${at}.nodes`, rule.nodes, (id, path): Reference[] => [
      { code: 'unknown-node', path, id, isKnown: nodes.has(id) },
    ]),
    ...each(`${at}.shares`, rule.shares, ({ level, counting = level }, path) => [
      statusReference(level, `${path}.level`, statuses.outcome),
      statusReference(counting, `${path}.counting`, statuses.outcome),
    ]),
  ]);
}

/** What may not fit when a plan meets a follow-up. */
export type StatusIssueCode =
  | 'unknown-node'
  | 'unknown-figure'
  | 'unknown-unit'
  | 'unknown-level'
  | 'unknown-status'
  | 'other-plan'
  | 'unusable-scale';

type Say = Readonly<Record<keyof Text, (id: string) => string>>;

const WORDS: Readonly<Record<StatusIssueCode, Say>> = {
  'unknown-node': {
    sv: (id) => `Posten ”${id}” finns inte i planen. Uppgiften visas inte.`,
    en: (id) => `Node "${id}" is not in the plan. It is not shown.`,
  },
  'unknown-figure': {
    sv: (id) => `”${id}” är varken en post eller en siffra i planen. Värdet används inte.`,
    en: (id) => `"${id}" is neither a node nor a figure of the plan. The value is not used.`,
  },
  'unknown-unit': {
    sv: (id) => `Enheten ”${id}” finns inte i planen eller uppföljningen. Dess id visas i stället.`,
    en: (id) =>
      `Unit "${id}" is neither in the plan nor in the follow-up. Its id is shown instead.`,
  },
  'unknown-level': {
    sv: (id) => `Nivån ”${id}” finns inte i planen. Regeln gäller inte någon sådan nivå.`,
    en: (id) => `Level "${id}" is not in the plan. The rule holds for no such level.`,
  },
  'unknown-status': {
    sv: (id) => `Statusen ”${id}” finns inte i skalan. Den räknas som ej bedömd.`,
    en: (id) => `Status "${id}" is not on the scale. It counts as not assessed.`,
  },
  'other-plan': {
    sv: (id) => `Uppföljningen gäller planen ”${id}”, inte den som visas. Den används inte.`,
    en: (id) => `The follow-up is of plan "${id}", not the one that is shown. It is not used.`,
  },
  'unusable-scale': {
    sv: (id) => `Skalan ”${id}” ska ha två till fem nivåer med olika nycklar.`,
    en: (id) => `Scale "${id}" should have two to five levels with different keys.`,
  },
};

/** The issue, in the words of both languages. */
function issueOf(code: StatusIssueCode, path: string, id: string): Issue {
  const { sv, en } = WORDS[code];
  return {
    code,
    severity: 'warning',
    path,
    message: { sv: `${path}: ${sv(id)}`, en: `${path}: ${en(id)}` },
  };
}

/** Scales that cannot be used as they are: too few or too many levels, or two with the same key. */
function scaleIssues(scales: readonly StatusScale[] = []): Issue[] {
  return scales.flatMap((scale, index) =>
    isUsable(scale)
      ? []
      : [issueOf('unusable-scale', `scales.${placeInInput(scales, index)}`, scale.id)],
  );
}
