import type { Assessment } from '../../model/follow-up/followUp';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { Evaluation, Outcome } from '../evaluate/evaluation';
import { latestByBody } from './directVerdicts';
import { measuresOf } from './nodeJudgements';
import { partAgainst, type PartCount } from './partCounts';
import type { StatusContext } from './statusContext';
import { rankOfLevel, type Verdict } from '../scale/verdict';

/** Two statements about the same thing that do not agree. Both are always shown to the reader. */
export type Discrepancy =
  /** A body's assessment differs from the verdict by figures or rule. */
  | { readonly kind: 'override'; readonly computed: Verdict; readonly assessment: Assessment }
  /** A body's assessment differs from the levels of the nodes directly below, where no rule gives a level. */
  | {
      readonly kind: 'parts';
      readonly assessment: Assessment;
      readonly parts: readonly PartCount[];
      /** The parts that point to another level. */
      readonly against: PartCount;
    }
  /** Assessments differ: those of units, or several of one body whose dates do not tell which came last. */
  | {
      readonly kind: 'assessments';
      /** The units' assessments, and those of the plan's own body when it has made several. */
      readonly assessments: readonly Assessment[];
      /** Whether one body has made several, of which the last in the list holds. */
      readonly isUndated: boolean;
    }
  /** Another value for the same figure is printed elsewhere. */
  | {
      readonly kind: 'figures';
      readonly outcome: Outcome;
      /** Figures with another value for the same period, apart from the alternates of the figure itself. */
      readonly others: readonly Outcome[];
    }
  /** Several measures of the same goal give different levels; each by id and verdict. */
  | {
      readonly kind: 'measures';
      readonly measures: readonly { readonly nodeId: string; readonly verdict: Verdict }[];
    };

interface Subject {
  readonly verdict: Verdict;
  readonly computed: Verdict;
  readonly evaluation: Evaluation | undefined;
  readonly assessment: Assessment | undefined;
  readonly parts: readonly PartCount[];
}

/** The discrepancies in what is said about a node's status. */
export function discrepanciesOf(
  node: TreeNode<PlanItem>,
  subject: Subject,
  statuses: StatusContext,
): readonly Discrepancy[] {
  return [
    ...overrideOf(subject),
    ...againstParts(subject, statuses),
    ...assessmentsOf(node, statuses),
    ...figuresOf(subject),
    ...measuresOfGoal(node, subject, statuses),
  ];
}

/** Where nothing could be computed, an assessment contradicts nothing, so there is no discrepancy. */
function overrideOf({ assessment, computed }: Subject): Discrepancy[] {
  const isOther = computed.level !== undefined && assessment?.status !== computed.level;
  return assessment && isOther ? [{ kind: 'override', computed, assessment }] : [];
}

function againstParts(
  { assessment, verdict, parts }: Subject,
  { scale }: StatusContext,
): Discrepancy[] {
  const against = assessment && partAgainst(verdict, parts, scale);
  return against ? [{ kind: 'parts', assessment, parts, against }] : [];
}

function assessmentsOf(node: TreeNode<PlanItem>, { index }: StatusContext): Discrepancy[] {
  const latest = [...latestByBody(node, index)];
  if (new Set(latest.flatMap(([, all]) => all.map(({ status }) => status))).size < 2) return [];
  const shown = latest.filter(([unitId, all]) => unitId !== undefined || all.length > 1);
  return [
    {
      kind: 'assessments',
      assessments: shown.flatMap(([, all]) => all),
      isUndated: shown.some(([, all]) => all.length > 1),
    },
  ];
}

/** Discrepancies of the figure itself and of the figures that it is calculated from. */
function figuresOf({ evaluation }: Subject): Discrepancy[] {
  const { results = [], notes = [] } = evaluation ?? {};
  const found = new Map<Outcome, Outcome[]>();
  for (const { outcome } of results) {
    for (const figure of outcome?.inputs ?? (outcome ? [outcome] : [])) {
      const { value, alternates = [] } = figure;
      const isOther = alternates.some((one) => one.value !== undefined && one.value !== value);
      if (isOther) found.set(figure, []);
    }
  }
  for (const { outcome, other } of notes) {
    if (!outcome || !other) continue;
    const others = found.get(outcome) ?? [];
    if (!others.includes(other)) others.push(other);
    found.set(outcome, others);
  }
  return [...found].map(([outcome, others]) => ({ kind: 'figures', outcome, others }));
}

/** The measures of a goal's target, when they give different levels. */
function measuresOfGoal(
  node: TreeNode<PlanItem>,
  { evaluation }: Subject,
  { judgements, scale, index }: StatusContext,
): Discrepancy[] {
  const hasTarget =
    (node.data.node.targets ?? index.targets.get(node.data.node.id) ?? []).length > 0;
  if (evaluation || !hasTarget) return [];
  const measures = measuresOf(node).flatMap(({ id }) => {
    const { verdict } = judgements.get(id) ?? {};
    return verdict?.level === undefined ? [] : [{ nodeId: id, verdict }];
  });
  const ranks = new Set(measures.map(({ verdict }) => rankOfLevel(verdict, scale)));
  return ranks.size > 1 ? [{ kind: 'measures', measures }] : [];
}
