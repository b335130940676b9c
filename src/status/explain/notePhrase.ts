import { phrase, type Phrase } from '../../messages/phrase';
import type { Unavailable } from '../../model/follow-up/followUp';
import type { Measure } from '../../model/plan/planNode';
import type { NameOf, QualityNote } from '../evaluate/evaluation';
import { figurePhrase, valuePhrase } from '../evaluate/figurePhrase';
import { targetPhrase } from '../evaluate/targetPhrase';

/** The measure or figure that an observation belongs to. */
interface Measured {
  /** Name of a figure of the plan, which messages mention; `undefined` for a measure. */
  readonly name: string | undefined;
  readonly measure: Pick<Measure, 'unit' | 'decimals' | 'direction' | 'ofChildren'> | undefined;
}

/**
 * What a reader should know about a figure, in a sentence.
 *
 * @param measuredAs finds the name and measure of an indicator or figure by its id
 * @param nameOf names units, and figures that targets refer to
 */
export function notePhrase(
  note: QualityNote,
  measuredAs: (id: string) => Measured,
  nameOf: NameOf,
): Phrase {
  const { code, outcome, target, unavailable, text = '' } = note;
  if (code === 'assumption') return phrase('status', 'asWritten', { text });
  if (code === 'assumedDirection') return phrase('explanation', code);
  if (code === 'notFetched') return unavailablePhrase(unavailable ?? {}, outcome?.retrievedAt);
  const { name, measure } = outcome
    ? measuredAs(outcome.of)
    : { name: undefined, measure: undefined };
  const figure = figureOf(note, name, measure, nameOf);
  const aim = () => (target && targetPhrase(target, measure, { nameOf })) ?? '';
  switch (code) {
    case 'stale':
    case 'methodChanged':
      return phrase('explanation', code, { period: outcome?.period ?? '' });
    case 'roundingMisleads': {
      const value = outcome?.value ?? 0;
      const shown = valuePhrase({ value }, measure);
      return phrase('explanation', code, { value: shown, exact: value, target: aim() });
    }
    case 'alreadyAtTarget':
      return phrase('explanation', code, { figure, target: aim() });
    case 'otherFigure':
      return phrase('explanation', 'figuresDiffer', {
        figure,
        others: note.other ? [figurePhrase(note.other, measure, nameOf)] : [],
      });
    case 'yearSoFar':
      return phrase('explanation', code, { figure, day: text });
    case 'otherFigurePrinted':
    case 'note':
      return phrase('explanation', code, { figure, text });
    default:
      return phrase('explanation', code, { figure });
  }
}

/** The figure, or its period when it has no value. */
function figureOf(
  { outcome }: QualityNote,
  name: string | undefined,
  measure: Measured['measure'],
  nameOf: NameOf,
): Phrase | string {
  if (!outcome) return name ?? '';
  const figure = outcome.value === null ? outcome.period : figurePhrase(outcome, measure, nameOf);
  return name === undefined ? figure : phrase('explanation', 'namedFigure', { name, figure });
}

/**
 * Says that figures could not be fetched, from where, when and why, and when the shown ones were fetched.
 *
 * @param retrievedAt when the shown figure was fetched, ISO 8601; `undefined` when none is shown
 */
export function unavailablePhrase(
  { system, triedAt, reason }: Omit<Unavailable, 'of'>,
  retrievedAt?: string,
): Phrase {
  return phrase('status', 'unavailable', { system, triedAt, reason, retrievedAt });
}
