import { phrase, type Phrase, phraseText } from '../../messages/phrase';
import type { Observation } from '../../model/measure/observation';
import type { Look } from '../../model/plan/statusScale';

/** A figure in an explanation, and where it comes from. */
export interface ExplainedFigure {
  /** What it is a figure of. */
  readonly label: string;
  /** Rounded, with unit, period and nature. */
  readonly shown: Phrase;
  /** Document, section and page that it stands in; absent when none is stated. */
  readonly source: Phrase | undefined;
  /** The raw observation, with its source. */
  readonly observation: Observation;
}

/** One of what a status follows from: a measure with its figure, or a node that is weighed. */
export interface ExplainedInput {
  /** Id in the tree of the node it is about. */
  readonly nodeId: string;
  readonly label: string;
  readonly look: Look;
  /** Its status, with the reason when it has none. */
  readonly status: Phrase;
  /** Its figure, when it has one. */
  readonly shown: Phrase | undefined;
  /** Share of the weight, when the rule weighs unevenly. */
  readonly weight: number | undefined;
  /** Why it does not count. */
  readonly uncounted: Phrase | undefined;
}

/** Why a node has the status it has: rule, figures, what is missing, who has said otherwise. */
export interface Explanation {
  readonly nodeId: string;
  /** "Varför har målet denna status?" */
  readonly question: Phrase;
  readonly look: Look;
  readonly status: Phrase;
  /** The answer in one sentence. */
  readonly answer: Phrase;
  /** The rule in words, or that there is none. */
  readonly rule: Phrase;
  /** What was compared or weighed. */
  readonly inputs: readonly ExplainedInput[];
  /** How a calculated figure comes about: "(158 + 450) / 850 = 71,5 %". */
  readonly calculation: Phrase | undefined;
  /** Every figure it rests on, each with its observation and source. */
  readonly figures: readonly ExplainedFigure[];
  /** "3 av 7 indikatorer bedömda"; absent where nothing lies under. */
  readonly coverage: Phrase | undefined;
  readonly wouldChange: readonly Phrase[];
  /** Who has set the status, and what it would be without. */
  readonly override: Phrase | undefined;
  /** The assessor's own words. */
  readonly motivation: string | undefined;
  /** What is expected. */
  readonly forecast: readonly Phrase[];
  /** What does not agree. */
  readonly discrepancies: readonly Phrase[];
  /** What the reader should know of the figures. */
  readonly quality: readonly Phrase[];
}

/**
 * An explanation as plain text, in the words of the messages given; a line for each thing it says.
 *
 * @param messages with the groups that phrases are said by
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
