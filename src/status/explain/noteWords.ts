import type { Measure } from '../../model/plan/planNode';
import type { NoteCode, QualityNote } from '../evaluate/evaluation';
import { figurePhrase, valuePhrase } from '../evaluate/figurePhrase';
import { exactWords } from '../../text/formatNumber';
import type { Text } from '../../text/text';
import { targetPhrase } from '../evaluate/targetPhrase';
import { inOne } from '../../messages/inBoth';
import { unavailableWords } from './unavailableWords';

type Locale = keyof Text;

interface Parts {
  /** The figure with period and nature. */
  readonly figure: string;
  readonly value: string;
  readonly exact: string;
  readonly period: string;
  readonly target: string;
  readonly text: string;
}

type Say = (parts: Parts) => string;

const WORDS: Readonly<Record<NoteCode, Readonly<Record<Locale, Say>>>> = {
  preliminary: {
    sv: ({ figure }) => `Siffran är preliminär: ${figure}.`,
    en: ({ figure }) => `The figure is preliminary: ${figure}.`,
  },
  stale: {
    sv: ({ period }) => `Siffran är gammal: den gäller ${period}.`,
    en: ({ period }) => `The figure is old: it is for ${period}.`,
  },
  notOutcome: {
    sv: ({ figure }) => `Bedömningen bygger på annat än utfall: ${figure}.`,
    en: ({ figure }) => `The status rests on something else than an outcome: ${figure}.`,
  },
  assumedDirection: {
    sv: () => 'Önskad riktning är antagen. Planen säger inte om högre eller lägre är bättre.',
    en: () =>
      'The desired direction is assumed. The plan does not say whether higher or lower is better.',
  },
  roundingMisleads: {
    sv: ({ value, exact, target }) =>
      `${value} är avrundat. Det exakta värdet ${exact} jämförs med målvärdet ${target}.`,
    en: ({ value, exact, target }) =>
      `${value} is rounded. The exact value ${exact} is compared with the target ${target}.`,
  },
  methodChanged: {
    sv: ({ period }) =>
      `Mätmetoden har ändrats. Siffran för ${period} går inte att jämföra med tidigare.`,
    en: ({ period }) =>
      `The method has changed. The figure for ${period} cannot be compared with earlier ones.`,
  },
  sexDiffers: {
    sv: ({ figure }) => `${figure} skulle för sig få en annan status. Den som visas gäller alla.`,
    en: ({ figure }) => `${figure} alone would get another status. The one shown is for all.`,
  },
  weakPeriod: {
    sv: ({ figure }) => `Perioderna bedöms tillsammans. Ensam når ${figure} inte målvärdet.`,
    en: ({ figure }) => `The periods are judged together. Alone, ${figure} misses the target.`,
  },
  otherFigurePrinted: {
    sv: ({ figure, text }) => `${figure} står också som ${text}`,
    en: ({ figure, text }) => `${figure} is also printed as ${text}`,
  },
  assumption: { sv: ({ text }) => text, en: ({ text }) => text },
  earlierFigure: {
    sv: ({ figure }) => `Senast kända siffra: ${figure}.`,
    en: ({ figure }) => `Latest known figure: ${figure}.`,
  },
  alreadyAtTarget: {
    sv: ({ figure, target }) => `${figure} är redan i nivå med målvärdet ${target}.`,
    en: ({ figure, target }) => `${figure} is already at the target ${target}.`,
  },
  notFetched: { sv: ({ text }) => text, en: ({ text }) => text },
  note: {
    sv: ({ figure, text }) => `${figure}: ${text}`,
    en: ({ figure, text }) => `${figure}: ${text}`,
  },
};

/**
 * What a reader should know of a figure, in a sentence.
 *
 * @param measureOf finds the name and the measure of what a figure is of
 */
export function noteWords(
  note: QualityNote,
  measureOf: (id: string) => {
    readonly name: string | undefined;
    readonly measure: Measure | undefined;
  },
): Text {
  return { sv: inWords(note, measureOf, 'sv'), en: inWords(note, measureOf, 'en') };
}

function inWords(
  { code, outcome, target, unavailable, text = '' }: QualityNote,
  measureOf: Parameters<typeof noteWords>[1],
  locale: Locale,
): string {
  const { name, measure } = outcome
    ? measureOf(outcome.of)
    : { name: undefined, measure: undefined };
  // Where there is no figure, its period tells what the words are about.
  const words = outcome?.value === null ? outcome.period : undefined;
  const shown = words ?? (outcome ? inOne(figurePhrase(outcome, measure), locale) : '');
  return WORDS[code][locale]({
    figure: [name, shown].filter(Boolean).join(' '),
    value: outcome ? inOne(valuePhrase(outcome, measure), locale) : '',
    exact: exactWords(outcome?.value ?? 0, locale),
    period: outcome?.period ?? '',
    target: target ? inOne(targetPhrase(target, measure), locale) : '',
    text: unavailable ? unavailableWords(unavailable, outcome?.retrievedAt)[locale] : text,
  });
}
