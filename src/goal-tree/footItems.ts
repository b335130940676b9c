import { type Phrase, phraseText } from '../messages/phrase';
import type { Look } from '../model/plan/statusScale';
import type { Measure } from '../model/plan/planNode';
import type { PlanItem } from '../model/plan/planTree';
import type { TreeNode } from '../tree/toTree';
import { barParts, type BarPart } from '../status/overview/barParts';
import type { StatusChange } from '../status/compare/compareFollowUps';
import type { Succession } from '../status/compare/planSuccession';
import {
  type CountedStatuses,
  type CoverageBelow,
  coverageBelow,
  type LevelCoverage,
} from '../status/explain/coverageBelow';
import { besidePhrase } from '../status/explain/besidePhrase';
import { assessedPhrase, donePhrase } from '../status/explain/coveragePhrase';
import { valuePhrase } from '../status/evaluate/figurePhrase';
import { latestOutcome } from '../status/evaluate/latestOutcome';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { JudgedTarget } from '../status/evaluate/evaluation';
import { targetPhrase } from '../status/evaluate/targetPhrase';
import { formatDay } from '../text/formatDay';
import { trendOf, type Trend } from '../status/trend/trend';
import { assessedWord, wordOf } from '../status/scale/verdict';
import { type Bullet, bulletOf } from '../status/overview/bullet';
import type { GoalTreeMessages } from './goalTreeWords';

/** One item at the foot of a card. */
export type FootItem =
  /** The distribution of the statuses below. */
  | { readonly kind: 'bar'; readonly parts: readonly BarPart[] }
  /** The figure against its target, each as a share of the scale that is drawn. */
  | ({ readonly kind: 'bullet' } & Bullet)
  | { readonly kind: 'text'; readonly text: string }
  /** What points to another status than a body has given. */
  | { readonly kind: 'beside'; readonly text: string }
  /** The figure that the verdict is based on. */
  | { readonly kind: 'figure'; readonly text: string }
  /** The direction in which the figure moves, and whether that is an improvement. */
  | { readonly kind: 'trend'; readonly change: NonNullable<Trend['change']>; readonly text: string }
  /** The status in the follow-up that is compared with. */
  | {
      readonly kind: 'before';
      readonly look: Look | undefined;
      readonly text: string;
      /** How the status has changed: "förbättrat". */
      readonly change: string;
      readonly isChanged: boolean;
    };

/** What the foot of a card depends on, besides its node. */
interface FootContext {
  readonly statuses: CountedStatuses;
  readonly messages: GoalTreeMessages;
  /** Whether the plan has anything to judge by. */
  readonly isJudged: boolean;
}

/** The foot of a card: the earlier status, then what the status is based on, and the trend. */
export function footItems(
  node: TreeNode<PlanItem>,
  status: NodeStatus,
  { statuses, messages, isJudged }: FootContext,
  earlier: EarlierStatus | undefined,
): FootItem[] {
  if (!isJudged) return untargeted(node, status, messages);
  return [
    ...(earlier ? beforeItem(node, status, earlier, messages) : []),
    ...besideItem(node, status, statuses, messages),
    ...sinceWhen(basisItems(node, status, statuses, messages), status, node, earlier, messages),
    ...forecastItem(node, status, messages),
  ];
}

/** Beside a comparison a trend says since when, since the two may go different ways. */
function sinceWhen(
  items: readonly FootItem[],
  { evaluation, at }: NodeStatus,
  { data }: TreeNode<PlanItem>,
  earlier: EarlierStatus | undefined,
  { goalTree: { card } }: GoalTreeMessages,
): FootItem[] {
  if (!earlier) return [...items];
  const { from } = trendOf(data.node.measure, evaluation?.outcomes ?? [], at);
  return items.map((item) =>
    item.kind === 'trend' && from
      ? { ...item, text: card.trendSince(item.text, from.period) }
      : item,
  );
}

/** What figures or parts give beside a body's assessment, when they point to another status. */
function besideItem(
  node: TreeNode<PlanItem>,
  status: NodeStatus,
  statuses: CountedStatuses,
  messages: GoalTreeMessages,
): FootItem[] {
  const said = besidePhrase(status, node, statuses);
  return said ? [{ kind: 'beside', text: phraseText(said, messages) }] : [];
}

/** What is expected, apart from the outcome. */
function forecastItem(
  { data, children }: TreeNode<PlanItem>,
  { expected, measureId }: NodeStatus,
  messages: GoalTreeMessages,
): FootItem[] {
  if (!expected) return [];
  const measured = children.find(({ id }) => id === measureId)?.data ?? data;
  const word = phraseText(assessedWord(expected.verdict, expected.scale), messages);
  const outcome = expected.forecast?.outcome;
  const figure = outcome && phraseText(valuePhrase(outcome, measured.node.measure), messages);
  return [{ kind: 'text', text: messages.goalTree.card.forecast(word, figure) }];
}

/** How a node continues those of an earlier plan that the plan is compared with. */
export interface EarlierNodes {
  readonly succession: Succession;
  readonly predecessors: readonly PlanItem[];
}

/** The status in the follow-up that is compared with, and how it has changed. */
export interface EarlierStatus {
  readonly change: StatusChange;
  readonly status: NodeStatus | undefined;
  /** Whether the compared follow-up is earlier or later, or whether that is unknown. */
  readonly order: 'before' | 'later' | 'undated';
  /** Its day, ISO 8601. */
  readonly day: string;
  /** How the node continues another plan; `undefined` within a plan. */
  readonly nodes: EarlierNodes | undefined;
}

/** A parent shows what is under it, a measure its figure; without either, why there is no verdict. */
function basisItems(
  node: TreeNode<PlanItem>,
  status: NodeStatus,
  statuses: CountedStatuses,
  messages: GoalTreeMessages,
): FootItem[] {
  const { evaluation, verdict } = status;
  const below = coverageBelow(node, statuses);
  const parts = levelItems(below, messages);
  if (node.children.length > 0 && (parts.length === 0 || below.goals.length > 0)) {
    return parts.length > 0 ? parts : reasonItem(status, messages);
  }
  const outcome = evaluation?.deciding?.outcome;
  if (!evaluation || !outcome || outcome.value === null) {
    return [
      ...untargeted(node, status, messages),
      ...(parts.length > 0 ? [] : reasonItem(status, messages)),
      ...parts,
    ];
  }
  const { measure } = node.data.node;
  const target =
    evaluation.deciding &&
    targetPhrase(evaluation.deciding.target, measure, {
      isBrief: true,
      nameOf: statuses.nameOf,
    });
  return [
    ...trendItem(measure, status, messages),
    { kind: 'figure', text: phraseText(valuePhrase(outcome, measure), messages) },
    ...(target
      ? [
          {
            kind: 'text',
            text: messages.goalTree.card.target(phraseText(target, messages)),
          } as const,
        ]
      : []),
    ...bulletItem(evaluation.deciding, measure),
    ...(verdict.reason === undefined ? [] : reasonItem(status, messages)),
    ...parts,
  ];
}

/** A figure and the limits of its target on a scale from 0; without limits, or below 0, nothing is drawn. */
function bulletItem(
  { outcome, limits }: Pick<JudgedTarget, 'outcome' | 'limits'>,
  measure: Measure | undefined,
): FootItem[] {
  const drawn = bulletOf(outcome?.value, limits, measure?.unit === '%' ? 100 : undefined);
  return drawn ? [{ kind: 'bullet', ...drawn }] : [];
}

/** The latest figure of a measure without a target, or those by sex, with the period, and the trend. */
function untargeted(
  { data }: TreeNode<PlanItem>,
  status: NodeStatus,
  messages: GoalTreeMessages,
): FootItem[] {
  const { evaluation, at } = status;
  const { measure } = data.node;
  if (!evaluation || evaluation.results.length > 0) return [];
  const latest = (...sexes: ('T' | 'K' | 'M' | 'X')[]): FootItem[] =>
    sexes.flatMap((sex) => {
      const outcome = latestOutcome(evaluation.outcomes, { sex, unitId: undefined }, at);
      if (!outcome || outcome.value === null) return [];
      const whose =
        sex === 'T' ? [] : [messages.status.sex({ sex, ofChildren: measure?.ofChildren })];
      const about = [...whose, outcome.period].join(', ');
      return [
        { kind: 'figure', text: phraseText(valuePhrase(outcome, measure), messages) },
        { kind: 'text', text: about },
      ] as const;
    });
  const forAll = latest('T');
  if (forAll.length === 0) return latest('K', 'M', 'X');
  return [...forAll, ...trendItem(measure, status, messages)];
}

/**
 * The nodes below, with one bar for goals and one for assignments, since their scales differ. Only the lowest
 * level of goals is shown, which the others are judged by: a line for each level would make cards too tall.
 */
function levelItems(
  { goals, assignments, isPartial }: CoverageBelow,
  messages: GoalTreeMessages,
): FootItem[] {
  const lowest = goals.slice(-1);
  return [
    ...barOf(lowest),
    ...lowest.map((one) => textItem(assessedPhrase(one, isPartial), messages)),
    ...barOf(assignments),
    ...assignments.map((one) => textItem(donePhrase(one), messages)),
  ];
}

function textItem(said: Phrase, messages: GoalTreeMessages): FootItem {
  return { kind: 'text', text: phraseText(said, messages) };
}

function barOf(levels: readonly LevelCoverage[]): FootItem[] {
  const [first] = levels;
  if (!first) return [];
  const counts = new Map<string, number>();
  for (const [key, count] of levels.flatMap((one) => Object.entries(one.counts))) {
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [{ kind: 'bar', parts: barParts({ counts: Object.fromEntries(counts) }, first.scale) }];
}

/** Why there is no verdict, unless the status's own word already says it. */
function reasonItem({ verdict, look }: NodeStatus, messages: GoalTreeMessages): FootItem[] {
  if (verdict.reason === undefined || look !== 'notAssessed') return [];
  return [{ kind: 'text', text: messages.status[verdict.reason] }];
}

function trendItem(
  measure: Measure | undefined,
  { evaluation, at }: NodeStatus,
  { goalTree: { card } }: GoalTreeMessages,
): FootItem[] {
  const { change, development } = trendOf(measure, evaluation?.outcomes ?? [], at);
  if (change === undefined) return [];
  const text = development === undefined ? card.change[change] : card.development[development];
  return [{ kind: 'trend', change, text }];
}

function beforeItem(
  node: TreeNode<PlanItem>,
  now: NodeStatus,
  { change, status: before, order, day, nodes }: EarlierStatus,
  messages: GoalTreeMessages,
): FootItem[] {
  // What is new or merged has no status before, and without a follow-up there is none to tell.
  if (nodes && (!before || change === 'unassessed')) return [];
  const { card } = messages.goalTree;
  const isSame = SAME.has(change);
  const undated = isSame ? card.isSame : card.differs;
  const after = {
    change: order === 'undated' ? undated : card.comparison[change],
    isChanged: order !== 'undated' && CHANGED.has(change),
  };
  if (!before) return [{ kind: 'before', look: undefined, text: '', ...after }];
  const outcome = before.evaluation?.deciding?.outcome;
  const figure =
    outcome && outcome.value !== null
      ? phraseText(valuePhrase(outcome, node.data.node.measure), messages)
      : undefined;
  const when = formatDay(day, messages.locale);
  const word = phraseText(wordOf(before.verdict, before.scale), messages);
  // An unchanged status need not be repeated, since it is on the card already.
  if (isSame && word === phraseText(wordOf(now.verdict, now.scale), messages)) {
    const text = card.unchanged[order](when, figure);
    return [{ kind: 'before', look: undefined, text, change: '', isChanged: false }];
  }
  const said = [word, figure].filter(Boolean).join(', ');
  const text = order === 'undated' ? card.beside(said) : card[order](said, when);
  return [{ kind: 'before', look: before.look, text, ...after }];
}

const SAME: ReadonlySet<StatusChange> = new Set(['same', 'unassessed']);

/** Changes that are emphasised, so that they can be found among unchanged nodes. */
const CHANGED: ReadonlySet<StatusChange> = new Set([
  'improved',
  'worsened',
  'newlyAssessed',
  'lost',
  'added',
]);
