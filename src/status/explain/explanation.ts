import { phrase, type Phrase, phraseText } from '../../messages/phrase';
import type { Observation } from '../../model/measure/observation';
import type { Look } from '../../model/plan/statusScale';

/** A figure in an explanation, and its source. */
export interface ExplainedFigure {
  /** Name of the measure or figure that it belongs to. */
  readonly label: string;
  /** The figure as shown: rounded, with unit, period and nature. */
  readonly shown: Phrase;
  /** Document, section and page where it is printed; `undefined` when none is stated. */
  readonly source: Phrase | undefined;
  /** The raw observation, with its source. */
  readonly observation: Observation;
}

/** A node that a status is based on: a measure with its figure, or a node that the rule weighs. */
export interface ExplainedInput {
  /** Id of the node in the tree. */
  readonly nodeId: string;
  readonly label: string;
  readonly look: Look;
  /** Its status, with the reason when it has none. */
  readonly status: Phrase;
  /** Its figure, when it has one. */
  readonly shown: Phrase | undefined;
  /** Its share of the total weight, when the weights differ. */
  readonly weight: number | undefined;
  /** Why it does not count; `undefined` when it does. */
  readonly uncounted: Phrase | undefined;
}

/** Why a node has its status: the rule, the figures, what is missing and who has overridden it. */
export interface Explanation {
  readonly nodeId: string;
  /** "Varför har målet denna status?" */
  readonly question: Phrase;
  readonly look: Look;
  readonly status: Phrase;
  /** The answer in one sentence. */
  readonly answer: Phrase;
  /** The rule in words; says so when there is none. */
  readonly rule: Phrase;
  /** The measures that were compared, or the nodes that were weighed. */
  readonly inputs: readonly ExplainedInput[];
  /** How a figure is calculated, written out: "(158 + 450) / 850 = 71,5 %". */
  readonly calculation: Phrase | undefined;
  /** The figures of units, and of what the authority is compared with: "Riket: 6,4 % (2023)". */
  readonly compared: readonly Phrase[];
  /** Every figure that the status is based on, with its observation and source. */
  readonly figures: readonly ExplainedFigure[];
  /** "3 av 7 indikatorer bedömda"; `undefined` when there are no nodes under the node. */
  readonly coverage: Phrase | undefined;
  readonly wouldChange: readonly Phrase[];
  /** Who has set the status, and what it would be otherwise. */
  readonly override: Phrase | undefined;
  /** The assessor's own words. */
  readonly motivation: string | undefined;
  /** What is expected of the node. */
  readonly forecast: readonly Phrase[];
  /** What does not agree, such as an assessment and the figures. */
  readonly discrepancies: readonly Phrase[];
  /** What readers should know about the figures. */
  readonly quality: readonly Phrase[];
}

/**
 * The lines of an explanation as plain text.
 *
 * @param messages the groups of messages that the phrases are turned into text with
 */
export function explanationLines(explanation: Explanation, messages: object): string[] {
  const say = (one: Phrase) => phraseText(one, messages);
  const one = (said: Phrase | undefined) => (said ? [say(said)] : []);
  const under = (heading: Phrase, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${say(heading)}:`, ...lines.map((line) => `- ${line}`)];
  const { inputs, figures, motivation } = explanation;
  return [
    say(explanation.question),
    say(explanation.status),
    ...one(explanation.override),
    ...(motivation === undefined ? [] : [`”${motivation}”`]),
    say(explanation.answer),
    ...one(explanation.calculation),
    `${say(phrase('explanation', 'headingRule'))}: ${say(explanation.rule)}`,
    ...one(explanation.coverage),
    ...inputs.map(
      ({ label, status, shown, uncounted }) =>
        `- ${[label, ...one(shown), say(status), ...one(uncounted)].join(', ')}`,
    ),
    ...under(phrase('explanation', 'headingCompared'), explanation.compared.map(say)),
    ...under(phrase('explanation', 'headingForecast'), explanation.forecast.map(say)),
    ...explanation.discrepancies.map(say),
    ...under(phrase('explanation', 'headingChange'), explanation.wouldChange.map(say)),
    ...under(phrase('explanation', 'headingQuality'), explanation.quality.map(say)),
    ...under(
      phrase('explanation', 'headingFigures'),
      figures.map(({ label, shown, source }) =>
        [`${label}: ${say(shown)}`, ...one(source)].join('. '),
      ),
    ),
  ];
}
