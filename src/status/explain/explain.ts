import { inBoth, inOne } from '../../messages/inBoth';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { SourceRef } from '../../model/sourceRef';
import type { Text } from '../../text/text';
import type { TreeNode } from '../../tree/toTree';
import type { Evaluation, QualityNote } from '../evaluate/evaluation';
import { judgedOutcome } from '../evaluate/judgeMeasure';
import { figurePhrase } from '../evaluate/figurePhrase';
import type { PlanStatuses } from '../plan/planStatuses';
import { type RollUpInput, rollUpInputs } from '../roll-up/rollUpInputs';
import { REASON_SENTENCES } from '../scale/reason';
import { levelOf } from '../scale/scaleFor';
import { lookOf, statusText, wordOf } from '../scale/verdict';
import { calculationWords } from './calculationWords';
import { coverageWords } from './coverageWords';
import { assessorOf, discrepancyWords } from './discrepancyWords';
import type { ExplainedFigure, ExplainedInput, Explanation } from './explanation';
import { forecastWords } from './forecastWords';
import { type Subject, subjectOf } from './subject';
import { noteWords } from './noteWords';
import { ruleWords } from './ruleWords';
import { targetRuleWords } from './targetRuleWords';
import { wouldChange } from './wouldChange';

const QUESTIONS: Readonly<Record<'goal' | 'indicator' | 'assignment', Text>> = {
  goal: { sv: 'Varför har målet denna status?', en: 'Why does the goal have this status?' },
  indicator: {
    sv: 'Varför har indikatorn denna status?',
    en: 'Why does the indicator have this status?',
  },
  assignment: {
    sv: 'Varför har uppdraget denna status?',
    en: 'Why does the assignment have this status?',
  },
};

/**
 * Why a node has its status: the rule, what it was applied to with every figure and its source, how
 * much is missing, what would change it, who has set it otherwise, and what to know of the figures.
 * `undefined` for a node that the plan does not have, and for a vision, which is not assessed.
 *
 * @param id of the node in the tree
 * @param statuses as `planStatuses` gives them
 */
export function explain(id: string, statuses: PlanStatuses): Explanation | undefined {
  const status = subjectOf(id, statuses);
  if (!status) return undefined;
  const { node, look, verdict, scale, evaluation } = status;
  const { kind } = node.data.level;
  const deciding = evaluation?.deciding;
  const measure = (status.measure ?? node).data.node.measure;
  return {
    nodeId: id,
    question: QUESTIONS[kind === 'vision' ? 'goal' : kind],
    look,
    status: statusText(verdict, scale),
    answer: answerOf(status),
    rule: ruleOf(status),
    inputs: inputsOf(status, statuses),
    calculation: deciding?.outcome && calculationWords(deciding.outcome, measure),
    figures: evaluation ? figuresOf(evaluation, statuses) : [],
    coverage: node.children.length > 0 ? coverageWords(node, status) : undefined,
    wouldChange: isUnexplained(status) ? [] : wouldChange(status, scale, statuses.rolledUp),
    override: overrideOf(status, statuses),
    motivation: status.assessment?.motivation,
    forecast: forecastWords(status),
    discrepancies: status.discrepancies.map((one) => discrepancyWords(one, status, statuses)),
    quality: qualityOf(status, statuses),
  };
}

/** A body has assessed what figures and rules say nothing of: its word is all there is. */
function isUnexplained({ assessment, computed }: Subject): boolean {
  const { reason } = computed;
  return assessment !== undefined && (reason === 'noAssessment' || reason === 'noRule');
}

const ASSESSED_ONLY: Text = {
  sv: 'Bedömningen är inte beräknad. Det som ligger under målet är underlag.',
  en: 'The assessment is not calculated. What lies under the goal is support.',
};

const NOT_CALCULATED: Text = {
  sv: 'Bedömningen är inte beräknad.',
  en: 'The assessment is not calculated.',
};

/** Figures against target, what a rule gives, or why there is nothing. */
function answerOf(status: Subject): Text {
  const { node, evaluation, computed, scale, rolledUp } = status;
  if (evaluation) return inBoth(evaluation.sentence);
  if (isUnexplained(status)) return node.children.length > 0 ? ASSESSED_ONLY : NOT_CALCULATED;
  if (computed.reason !== undefined) return REASON_SENTENCES[computed.reason];
  const { assessed, total } = rolledUp.coverage;
  const word = wordOf(computed, scale);
  return {
    sv: `Regeln ger ${word.sv}: ${assessed} av ${total} är bedömda.`,
    en: `The rule gives ${word.en}: ${assessed} of ${total} are assessed.`,
  };
}

function ruleOf(status: Subject): Text {
  const { node, evaluation, measure, scale, rule } = status;
  // Where nothing lies under, no rule for weighing together is missed.
  if (!evaluation && !rule && node.children.length === 0) return answerOf(status);
  if (!evaluation) return ruleWords(rule, scale);
  const words = targetRuleWords(evaluation, (measure ?? node).data.node.measure, scale);
  if (!measure) return words;
  return {
    sv: `Målet följer sitt enda mått, ${measure.data.node.name}. ${words.sv}`,
    en: `The goal follows its only measure, ${measure.data.node.name}. ${words.en}`,
  };
}

function inputsOf(status: Subject, statuses: PlanStatuses): ExplainedInput[] {
  const inputs = rollUpInputs(status.node, statuses.rolledUp, status.rule);
  const isEven = inputs.every(({ weight }) => weight === 1);
  return inputs.map((input) => inputOf(input, isEven, statuses));
}

const UNCOUNTED: Readonly<Record<NonNullable<RollUpInput['uncounted']>, Text>> = {
  placeholder: { sv: 'räknas inte: platshållare', en: 'not counted: placeholder' },
  duplicate: { sv: 'räknas inte: dubblett', en: 'not counted: duplicate' },
  notApplicable: { sv: 'räknas inte: ej tillämplig', en: 'not counted: not applicable' },
  notLoaded: { sv: 'räknas inte: inte hämtad', en: 'not counted: not loaded' },
};

function inputOf(
  { nodeId, verdict, weight, uncounted }: RollUpInput,
  isEven: boolean,
  statuses: PlanStatuses,
): ExplainedInput {
  const node = statuses.tree.nodeById.get(nodeId);
  const judgement = statuses.judgements.get(nodeId);
  const outcome = judgement && judgedOutcome(judgement);
  const measure = node?.data.node.measure;
  const scale = statuses.of(nodeId)?.scale ?? statuses.scale;
  const hasFigure = outcome && outcome.value !== null;
  return {
    nodeId,
    label: node ? labelOf(node) : nodeId,
    look: lookOf(verdict, scale),
    status: statusText(verdict, scale),
    shown: hasFigure
      ? {
          sv: inOne(figurePhrase(outcome, measure), 'sv'),
          en: inOne(figurePhrase(outcome, measure), 'en'),
        }
      : undefined,
    weight: isEven ? undefined : weight,
    uncounted: uncounted && UNCOUNTED[uncounted],
  };
}

function labelOf({ data }: TreeNode<PlanItem>): string {
  if (data.kind === 'unloaded') return `+${data.node.childCount} ${data.level.plural ?? ''}`.trim();
  return [data.node.number, data.node.name].filter(Boolean).join(' ');
}

/** Every observation behind the status, the forecast and the notes, named after the figure or the measure that it is of. */
function figuresOf(
  evaluation: Evaluation,
  { plan, followUp, tree }: PlanStatuses,
): ExplainedFigure[] {
  return observationsOf(evaluation).map((observation) => {
    const figure = figureOf(plan, observation.of);
    const node = tree.nodeById.get(observation.of)?.data.node;
    const measure = node?.measure ?? { unit: figure?.unit, direction: 'unknown' as const };
    return {
      label: figure?.name ?? node?.name ?? observation.of,
      observation,
      source: sourceWords(observation.source ?? figure?.source, plan, followUp),
      shown: {
        sv: inOne(figurePhrase(observation, measure), 'sv'),
        en: inOne(figurePhrase(observation, measure), 'en'),
      },
    };
  });
}

function observationsOf({ inputs, forecast, results, notes }: Evaluation): readonly Observation[] {
  const outcomes = [
    forecast?.outcome,
    ...results.flatMap(({ bySex }) => bySex.map(({ outcome }) => outcome)),
    ...notes.map(({ outcome }) => outcome),
  ];
  const others = outcomes.flatMap((outcome) => outcome && (outcome.inputs ?? outcome));
  return [...new Set([...inputs, ...others.filter((one) => one !== undefined)])];
}

function figureOf({ figures = [] }: Plan, id: string) {
  return figures.find((figure) => figure.id === id);
}

/** That a body has set the status, and what it would be without. */
function overrideOf(status: Subject, statuses: PlanStatuses): Text | undefined {
  const { assessment, computed, scale, verdict } = status;
  if (!assessment) return undefined;
  const who = assessorOf(assessment, statuses);
  const when = assessment.date === undefined ? '' : `, ${assessment.date}`;
  const word = wordOf(verdict, scale);
  const without = statusText(computed, scale);
  const unknown = unknownWords(status);
  const more = isUnexplained(status)
    ? { sv: '', en: '' }
    : { sv: ` Utan den: ${without.sv}.`, en: ` Without it: ${without.en}.` };
  return {
    sv: `${word.sv} enligt bedömning${who && ` av ${who}`}${when}.${unknown.sv}${more.sv}`,
    en: `${word.en} by assessment${who && ` of ${who}`}${when}.${unknown.en}${more.en}`,
  };
}

/** A status that the scale does not have is told as it was written. */
function unknownWords({ verdict, scale }: Subject): Text {
  const { level } = verdict;
  if (level === undefined || levelOf(scale, level)) return { sv: '', en: '' };
  return {
    sv: ` Den anger ”${level}”, som inte finns i skalan.`,
    en: ` It says "${level}", which is not on the scale.`,
  };
}

/** Notes on the figures, without what the discrepancies already tell. */
function qualityOf({ evaluation, discrepancies }: Subject, { plan, tree }: PlanStatuses): Text[] {
  const nameOf = (id: string) => {
    const figure = figureOf(plan, id);
    const node = tree.nodeById.get(id)?.data.node;
    const measure =
      node?.measure ?? (figure && { unit: figure.unit, direction: 'unknown' as const });
    return { name: figure?.name, measure };
  };
  const isTold = ({ code, outcome }: QualityNote) =>
    code === 'otherFigurePrinted' &&
    discrepancies.some((one) => one.kind === 'figures' && one.outcome === outcome);
  const notes = (evaluation?.notes ?? []).filter((note) => !isTold(note));
  const words = notes.map((note) => noteWords(note, nameOf));
  return words.filter(({ sv }, index) => words.findIndex((other) => other.sv === sv) === index);
}

/** Where something stands, in words: document, section and page. */
function sourceWords(
  source: SourceRef | undefined,
  plan: Pick<Plan, 'documents'>,
  followUp: Pick<FollowUp, 'documents'> | undefined,
): Text | undefined {
  if (!source) return undefined;
  const documents = [...(followUp?.documents ?? []), ...(plan.documents ?? [])];
  const title = documents.find(({ id }) => id === source.document)?.title ?? source.document;
  const place = (page: string) =>
    [title, source.section, source.page === undefined ? undefined : `${page} ${source.page}`]
      .filter(Boolean)
      .join(', ');
  return { sv: place('s.'), en: place('p.') };
}
