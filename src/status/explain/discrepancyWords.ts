import { inOne } from '../../messages/inBoth';
import type { Assessment } from '../../model/follow-up/followUp';
import { unitName } from '../../model/plan/unitName';
import type { Discrepancy } from '../plan/discrepancy';
import { figurePhrase } from '../evaluate/figurePhrase';
import type { Subject } from './subject';
import type { Text } from '../../text/text';
import type { StatusContext } from '../plan/statusContext';
import { assessedVerdict } from '../plan/directVerdicts';
import { wordOf } from '../scale/verdict';

type Locale = keyof Text;
type DiscrepancySubject = Pick<Subject, 'node' | 'scale'>;

/** What does not agree, in a sentence. */
export function discrepancyWords(
  discrepancy: Discrepancy,
  status: DiscrepancySubject,
  context: StatusContext,
): Text {
  return {
    sv: inWords(discrepancy, status, context, 'sv'),
    en: inWords(discrepancy, status, context, 'en'),
  };
}

function inWords(
  discrepancy: Discrepancy,
  status: DiscrepancySubject,
  context: StatusContext,
  locale: Locale,
): string {
  switch (discrepancy.kind) {
    case 'override':
      return overrideWords(discrepancy, status, locale);
    case 'units':
      return unitWords(discrepancy, status, context, locale);
    case 'figures':
      return figureWords(discrepancy, status, context, locale);
    default:
      return measureWords(discrepancy, status, context, locale);
  }
}

type Kind<K extends Discrepancy['kind']> = Extract<Discrepancy, { kind: K }>;

function overrideWords(
  { computed, assessment }: Kind<'override'>,
  status: DiscrepancySubject,
  locale: Locale,
): string {
  const given = wordOf(computed, status.scale)[locale];
  const set = assessedWord(assessment, status, locale);
  return locale === 'sv'
    ? `Bedömningen är ${set}, men siffrorna ger ${given}.`
    : `The assessment is ${set}, but the figures give ${given}.`;
}

function unitWords(
  { assessments }: Kind<'units'>,
  status: DiscrepancySubject,
  context: StatusContext,
  locale: Locale,
): string {
  const intro = locale === 'sv' ? 'Bedömningarna skiljer sig åt' : 'The assessments differ';
  const words = assessments.map(
    (one) => `${assessorOf(one, context)}: ${assessedWord(one, status, locale)}`,
  );
  return `${intro}: ${words.join('; ')}.`;
}

function measureWords(
  { measures }: Kind<'measures'>,
  { scale }: DiscrepancySubject,
  { tree }: StatusContext,
  locale: Locale,
): string {
  const intro =
    locale === 'sv'
      ? 'Olika sätt att mäta ger olika svar'
      : 'Different measures give different answers';
  const words = measures.map(({ nodeId, verdict }) => {
    const name = tree.nodeById.get(nodeId)?.data.node.name ?? nodeId;
    return `${name}: ${wordOf(verdict, scale)[locale]}`;
  });
  return `${intro}. ${words.join('; ')}.`;
}

function figureWords(
  { outcome }: Kind<'figures'>,
  { node }: Pick<DiscrepancySubject, 'node'>,
  { plan }: StatusContext,
  locale: Locale,
): string {
  const figure = plan.figures?.find(({ id }) => id === outcome.of);
  const measure = figure ? { unit: figure.unit, direction: 'unknown' as const } : undefined;
  const others = (outcome.alternates ?? []).map(({ text, note }) =>
    [text, note].filter(Boolean).join(' – '),
  );
  const shown = inOne(figurePhrase(outcome, measure ?? node.data.node.measure), locale);
  const figures = [figure?.name, shown].filter(Boolean).join(' ');
  return locale === 'sv'
    ? `Olika siffror är rapporterade: ${figures} och ${others.join('; ')}`
    : `Different figures are reported: ${figures} and ${others.join('; ')}`;
}

function assessedWord(
  assessment: Assessment,
  { node, scale }: DiscrepancySubject,
  locale: Locale,
): string {
  const verdict = assessedVerdict(assessment, node) ?? { reason: 'noAssessment' as const };
  return wordOf(verdict, scale)[locale];
}

/** Who assessed, in words: the unit, the stated assessor, or neither. */
export function assessorOf(
  { unitId, assessor }: Assessment,
  { plan, followUp }: StatusContext,
): string {
  if (unitId === undefined) return assessor ?? '';
  return unitName(unitId, plan, followUp);
}
