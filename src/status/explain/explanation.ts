import type { Observation } from '../../model/measure/observation';
import type { Look } from '../../model/plan/statusScale';
import type { Text } from '../../text/text';

/** A figure in an explanation, and where it comes from. */
export interface ExplainedFigure {
  /** What it is a figure of. */
  readonly label: string;
  /** Rounded, with unit, period and nature. */
  readonly shown: Text;
  /** Document, section and page that it stands in; absent when none is stated. */
  readonly source: Text | undefined;
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
  readonly status: Text;
  /** Its figure, when it has one. */
  readonly shown: Text | undefined;
  /** Share of the weight, when the rule weighs unevenly. */
  readonly weight: number | undefined;
  /** Why it does not count. */
  readonly uncounted: Text | undefined;
}

/** Why a node has the status it has: rule, figures, what is missing, who has said otherwise. */
export interface Explanation {
  readonly nodeId: string;
  /** "Varför har målet denna status?" */
  readonly question: Text;
  readonly look: Look;
  readonly status: Text;
  /** The answer in one sentence. */
  readonly answer: Text;
  /** The rule in words, or that there is none. */
  readonly rule: Text;
  /** What was compared or weighed. */
  readonly inputs: readonly ExplainedInput[];
  /** How a calculated figure comes about: "(158 + 450) / 850 = 71,5 %". */
  readonly calculation: Text | undefined;
  /** Every figure it rests on, each with its observation and source. */
  readonly figures: readonly ExplainedFigure[];
  /** "3 av 7 indikatorer bedömda"; absent where nothing lies under. */
  readonly coverage: Text | undefined;
  readonly wouldChange: readonly Text[];
  /** Who has set the status, and what it would be without. */
  readonly override: Text | undefined;
  /** The assessor's own words. */
  readonly motivation: string | undefined;
  /** What is expected. */
  readonly forecast: readonly Text[];
  /** What does not agree. */
  readonly discrepancies: readonly Text[];
  /** What the reader should know of the figures. */
  readonly quality: readonly Text[];
}

const HEADINGS: Readonly<Record<'rule' | 'forecast' | 'change' | 'quality' | 'sources', Text>> = {
  rule: { sv: 'Regel', en: 'Rule' },
  forecast: { sv: 'Prognos', en: 'Forecast' },
  change: { sv: 'Vad som skulle ändra statusen', en: 'What would change the status' },
  quality: { sv: 'Om siffrorna', en: 'About the figures' },
  sources: { sv: 'Siffror', en: 'Figures' },
};

/**
 * An explanation as plain text, for reports and for copying; a line for each thing it says, and "" for
 * what has no explanation.
 */
export function explanationText(
  explanation: Explanation | undefined,
  locale: keyof Text = 'sv',
): string {
  if (!explanation) return '';
  const one = (text: Text | undefined) => (text ? [text[locale]] : []);
  const under = (heading: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${heading[locale]}:`, ...lines.map((line) => `- ${line}`)];
  const { inputs, figures } = explanation;
  return [
    explanation.question[locale],
    explanation.status[locale],
    ...one(explanation.override),
    ...(explanation.motivation === undefined ? [] : [`”${explanation.motivation}”`]),
    explanation.answer[locale],
    ...one(explanation.calculation),
    `${HEADINGS.rule[locale]}: ${explanation.rule[locale]}`,
    ...one(explanation.coverage),
    ...inputs.map(
      ({ label, status, shown, uncounted }) =>
        `- ${[label, shown?.[locale], status[locale], uncounted?.[locale]].filter(Boolean).join(', ')}`,
    ),
    ...under(
      HEADINGS.forecast,
      explanation.forecast.map((text) => text[locale]),
    ),
    ...explanation.discrepancies.map((text) => text[locale]),
    ...under(
      HEADINGS.change,
      explanation.wouldChange.map((text) => text[locale]),
    ),
    ...under(
      HEADINGS.quality,
      explanation.quality.map((text) => text[locale]),
    ),
    ...under(
      HEADINGS.sources,
      figures.map(({ label, shown, source }) =>
        [`${label}: ${shown[locale]}`, source?.[locale]].filter(Boolean).join('. '),
      ),
    ),
  ].join('\n');
}
