import { phrase, type Phrase } from '../../messages/phrase';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import { levelWords } from '../../model/plan/levelName';
import type { Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { SourceRef } from '../../model/sourceRef';
import type { TreeNode } from '../../tree/toTree';
import type { Evaluation, QualityNote } from '../evaluate/evaluation';
import { figurePhrase } from '../evaluate/figurePhrase';
import { judgedOutcome } from '../evaluate/judgeMeasure';
import type { PlanStatuses } from '../plan/planStatuses';
import { contextOf } from '../plan/statusContext';
import { type RollUpInput, rollUpInputs } from '../roll-up/rollUpInputs';
import { levelOf } from '../scale/scaleFor';
import { assessedWord, lookOf, statusPhrase, wordOf } from '../scale/verdict';
import { partPhrases } from './besidePhrase';
import { calculationPhrase } from './calculationPhrase';
import { comparedPhrases } from './comparedPhrases';
import { coveragePhrase } from './coveragePhrase';
import { assessorOf, discrepancyPhrase } from './discrepancyPhrase';
import { expectedPhrases } from './expectedPhrases';
import type { ExplainedFigure, ExplainedInput, Explanation } from './explanation';
import { notePhrase } from './notePhrase';
import { rulePhrase } from './rulePhrase';
import { measureOf, type Subject, subjectOf } from './subject';
import { targetRulePhrase } from './targetRulePhrase';
import { wouldChange } from './wouldChange';

/**
 * Explains the status of a node: the rule, what it was applied to with every figure and its source, how
 * much is missing, what would change the status, who has overridden it, and remarks on the figures.
 * `undefined` for a node that the plan does not have, and for a vision, which is not assessed.
 *
 * @param id of the node in the tree
 * @param statuses as `planStatuses` gives them
 */
export function explain(id: string, statuses: PlanStatuses): Explanation | undefined {
  const status = subjectOf(id, statuses);
  if (!status) return undefined;
  const { node, look, verdict, scale, evaluation } = status;
  const outcome = evaluation?.deciding?.outcome;
  const { level, node: record } = node.data;
  return {
    nodeId: id,
    question: phrase('explanation', 'question', { level: levelWords(level), name: record.name }),
    look,
    status: statusPhrase(verdict, scale),
    answer: answerOf(status, statuses),
    rule: ruleOf(status, statuses),
    inputs: inputsOf(status, statuses),
    calculation: outcome && calculationPhrase(outcome, measureOf(status)),
    compared: comparedPhrases(status, statuses.nameOf),
    figures: evaluation ? figuresOf(evaluation, statuses) : [],
    coverage: node.children.length > 0 ? coveragePhrase(node, statuses) : undefined,
    wouldChange: isUnexplained(status) ? [] : wouldChange(status, scale, statuses),
    override: overrideOf(status, statuses),
    motivation: status.assessment?.motivation,
    forecast: expectedPhrases(status),
    discrepancies: status.discrepancies.map((one) => discrepancyPhrase(one, status, statuses)),
    quality: qualityOf(status, statuses),
  };
}

/** Whether the only basis for the status is a body's assessment, with no figures or rule. */
function isUnexplained({ assessment, computed }: Subject): boolean {
  const { reason } = computed;
  return (
    assessment !== undefined &&
    (reason === 'noAssessment' || reason === 'noRule' || reason === 'ruleNone')
  );
}

/** The answer: figures against target, what the rule gives, or why there is no status. */
function answerOf(status: Subject, statuses: PlanStatuses): Phrase {
  const { node, evaluation, computed, scale, rolledUp } = status;
  if (evaluation) return evaluation.sentence;
  if (isUnexplained(status)) {
    return node.children.length > 0
      ? phrase('explanation', 'assessedOnly', {
          level: levelWords(node.data.level),
          parts: partPhrases(status.parts, status, node, statuses),
        })
      : phrase('explanation', 'notCalculated');
  }
  // Without a measure of its own, a node lacks data only because those below do.
  if (computed.reason === 'noData') return phrase('explanation', 'noDataBelow');
  if (computed.reason !== undefined) return phrase('reasons', computed.reason);
  const { assessed, total } = rolledUp.coverage;
  return phrase('explanation', 'ruleGives', { word: wordOf(computed, scale), assessed, total });
}

function ruleOf(status: Subject, statuses: PlanStatuses): Phrase {
  const { node, evaluation, measure, scale, rule, computed } = status;
  // A node without children needs no rule for rolling up, so its absence is not the reason.
  if (!evaluation && !rule && node.children.length === 0) return answerOf(status, statuses);
  if (!evaluation && !rule && computed.reason === 'followUpNotFetched') {
    return answerOf(status, statuses);
  }
  if (!evaluation) return rulePhrase(rule, scale);
  const ofTargets = targetRulePhrase(evaluation, measureOf(status), scale, statuses.nameOf);
  if (!measure) return ofTargets;
  return phrase('explanation', 'followsMeasure', {
    level: levelWords(node.data.level),
    name: measure.data.node.name,
    rule: ofTargets,
  });
}

function inputsOf(status: Subject, statuses: PlanStatuses): ExplainedInput[] {
  const inputs = rollUpInputs(status.node, statuses.rolledUp, status.rule);
  const isEven = inputs.every(({ weight }) => weight === 1);
  return inputs.map((input) => inputOf(input, isEven, statuses));
}

function inputOf(
  { nodeId, verdict, weight, uncounted }: RollUpInput,
  isEven: boolean,
  statuses: PlanStatuses,
): ExplainedInput {
  const node = statuses.tree.nodeById.get(nodeId);
  const judgement = contextOf(statuses).judgements.get(nodeId);
  const outcome = judgement && judgedOutcome(judgement);
  const scale = statuses.of(nodeId)?.scale ?? statuses.scale;
  const hasFigure = outcome && outcome.value !== null;
  return {
    nodeId,
    label: node ? labelOf(node) : nodeId,
    look: lookOf(verdict, scale),
    status: statusPhrase(verdict, scale),
    shown: hasFigure ? figurePhrase(outcome, node?.data.node.measure, statuses.nameOf) : undefined,
    weight: isEven ? undefined : weight,
    uncounted: uncounted && phrase('explanation', 'notCounted', { reason: uncounted }),
  };
}

function labelOf({ data }: TreeNode<PlanItem>): string {
  if (data.kind === 'unloaded') return `+${data.node.childCount} ${data.level.plural ?? ''}`.trim();
  return [data.node.number, data.node.name].filter(Boolean).join(' ');
}

/** Every observation behind the status, the forecast and the notes, with the name of its figure or measure. */
function figuresOf(
  evaluation: Evaluation,
  { plan, followUp, tree, nameOf }: PlanStatuses,
): ExplainedFigure[] {
  return observationsOf(evaluation).map((observation) => {
    const figure = figureOf(plan, observation.of);
    const node = tree.nodeById.get(observation.of)?.data.node;
    return {
      label: figure?.name ?? node?.name ?? observation.of,
      observation,
      source: sourcePhrase(observation.source ?? figure?.source, plan, followUp),
      shown: figurePhrase(observation, node?.measure ?? { unit: figure?.unit }, nameOf),
    };
  });
}

function observationsOf({ inputs, forecast, results, notes }: Evaluation): readonly Observation[] {
  const outcomes = [
    forecast?.outcome,
    ...results.map(({ reference }) => reference),
    ...results.flatMap(({ bySex }) => bySex.map(({ outcome }) => outcome)),
    ...notes.map(({ outcome }) => outcome),
  ];
  const others = outcomes.flatMap((outcome) => outcome && (outcome.inputs ?? outcome));
  return [...new Set([...inputs, ...others.filter((one) => one !== undefined)])];
}

function figureOf({ figures = [] }: Plan, id: string) {
  return figures.find((figure) => figure.id === id);
}

/** Says that a body has set the status, and what it would be otherwise. */
function overrideOf(status: Subject, statuses: PlanStatuses): Phrase | undefined {
  const { assessment, computed, scale, verdict } = status;
  if (!assessment) return undefined;
  const { level } = verdict;
  return phrase('explanation', 'setByAssessment', {
    word: assessedWord(verdict, scale),
    who: assessorOf(assessment, statuses),
    day: assessment.date,
    unknown: levelOf(scale, level) ? undefined : level,
    without: isUnexplained(status) ? undefined : statusPhrase(computed, scale),
  });
}

/** Notes on the figures, except those that the discrepancies already tell. */
function qualityOf(
  { evaluation, discrepancies }: Subject,
  { plan, tree, nameOf }: PlanStatuses,
): Phrase[] {
  const measuredAs = (id: string) => {
    const figure = figureOf(plan, id);
    const own = tree.nodeById.get(id)?.data.node.measure;
    const measure = own ?? (figure && { unit: figure.unit, direction: 'unknown' as const });
    return { name: figure?.name, measure };
  };
  const isTold = ({ code, outcome }: QualityNote) =>
    (code === 'otherFigurePrinted' || code === 'otherFigure') &&
    discrepancies.some((one) => one.kind === 'figures' && one.outcome === outcome);
  const notes = (evaluation?.notes ?? []).filter((note) => !isTold(note));
  const phrases = notes.map((note) => notePhrase(note, measuredAs, nameOf));
  return [...new Map(phrases.map((one) => [JSON.stringify(one), one])).values()];
}

/** Where a figure is printed: document, section and page. */
function sourcePhrase(
  source: SourceRef | undefined,
  plan: Pick<Plan, 'documents'>,
  followUp: Pick<FollowUp, 'documents'> | undefined,
): Phrase | undefined {
  if (!source) return undefined;
  const { document, section, page } = source;
  const documents = [...(followUp?.documents ?? []), ...(plan.documents ?? [])];
  const title = documents.find(({ id }) => id === document)?.title ?? document;
  return phrase('status', 'source', { title, section, page });
}
