import { inOne } from '../../messages/inBoth';
import { figurePhrase } from '../evaluate/figurePhrase';
import { formatNumber } from '../../text/formatNumber';
import type { Subject } from './subject';
import type { Text } from '../../text/text';
import { isWithin } from '../evaluate/judge';
import { wordOf } from '../scale/verdict';

type Locale = keyof Text;

/** What is expected of a node, kept apart from what has come out. */
export function forecastWords(status: Subject): Text[] {
  const { expected } = status;
  if (!expected) return [];
  const word = wordOf(expected.verdict, expected.scale);
  const more = (locale: Locale) => figureWords(status, locale);
  const who = expected.assessment?.assessor;
  return [
    {
      sv: `${word.sv}${who === undefined ? '' : `, enligt ${who}`}.${more('sv')}`,
      en: `${word.en}${who === undefined ? '' : `, by ${who}`}.${more('en')}`,
    },
    ...weakParts(status),
  ];
}

function figureWords({ expected, node, measure }: Subject, locale: Locale): string {
  const outcome = expected?.forecast?.outcome;
  if (!outcome) return '';
  const plan = (measure ?? node).data.node.measure;
  const { interval } = outcome;
  const shown = inOne(figurePhrase(outcome, plan), locale);
  if (!interval) return ` ${shown}.`;
  const between = `${formatNumber(interval.low, locale)}–${formatNumber(interval.high, locale)}`;
  return ` ${shown}, ${locale === 'sv' ? 'mellan' : 'between'} ${between}.`;
}

/** Single periods that miss what they are expected to reach together. */
function weakParts({ expected, evaluation, node, measure }: Subject): Text[] {
  const limits = evaluation?.deciding?.limits;
  const parts = expected?.forecast?.outcome.parts ?? [];
  if (!limits) return [];
  const plan = (measure ?? node).data.node.measure;
  return parts
    .filter(({ value }) => value !== null && !isWithin(value, limits))
    .map((part) => ({
      sv: `Ensam når ${inOne(figurePhrase(part, plan), 'sv')} inte målvärdet.`,
      en: `Alone, ${inOne(figurePhrase(part, plan), 'en')} misses the target.`,
    }));
}
