import type { Explanation } from './explanation';
import type { Text } from '../scale/reason';

const HEADINGS: Readonly<Record<'rule' | 'forecast' | 'change' | 'quality' | 'sources', Text>> = {
  rule: { sv: 'Regel', en: 'Rule' },
  forecast: { sv: 'Prognos', en: 'Forecast' },
  change: { sv: 'Vad som skulle ändra statusen', en: 'What would change the status' },
  quality: { sv: 'Om siffrorna', en: 'About the figures' },
  sources: { sv: 'Siffror', en: 'Figures' },
};

/** An explanation as plain text, for reports and for copying; a line for each thing it says. */
export function explanationText(explanation: Explanation, locale: keyof Text = 'sv'): string {
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
