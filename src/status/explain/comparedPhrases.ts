import { phrase, type Phrase } from '../../messages/phrase';
import type { Evaluation, NameOf, Outcome } from '../evaluate/evaluation';
import { figurePhrase } from '../evaluate/figurePhrase';
import { latestOutcome, outcomeForPeriod, type Whose } from '../evaluate/latestOutcome';
import { measureOf, type Subject } from './subject';

/**
 * The figures of units and of what the authority is compared with, beside the figure that is judged:
 * "Riket: 6,4 % (2023)". Of each the figure for the same period is used, or the latest when there is none.
 * What the target itself names is left out, since the answer has it.
 */
export function comparedPhrases(subject: Subject, nameOf: NameOf): Phrase[] {
  const { evaluation, at } = subject;
  if (!evaluation) return [];
  const named = namedUnits(evaluation);
  const units = new Set(evaluation.outcomes.flatMap(({ unitId }) => unitId ?? []));
  return [...units]
    .filter((unitId) => !named.has(unitId))
    .flatMap((unitId) =>
      besideOf(unitId, evaluation, at).map((outcome) =>
        phrase('explanation', 'says', {
          who: nameOf(unitId) ?? unitId,
          word: figurePhrase({ ...outcome, unitId: undefined }, measureOf(subject)),
        }),
      ),
    );
}

/** The units that have a target of their own, or whose figure a target refers to. */
function namedUnits({ results }: Evaluation): ReadonlySet<string | undefined> {
  return new Set(results.flatMap(({ target, reference }) => [target.unitId, reference?.unitId]));
}

/** The unit's figure for all, or those for women and men when it has no other. */
function besideOf(unitId: string, evaluation: Evaluation, at: string): Outcome[] {
  const { outcomes, deciding } = evaluation;
  const period = deciding?.outcome?.period;
  const find = (whose: Whose) => {
    const same =
      period === undefined
        ? undefined
        : outcomeForPeriod(outcomes, { form: 'text', period }, whose);
    const found = same ?? latestOutcome(outcomes, whose, at);
    return found && found.value !== null ? [found] : [];
  };
  const forAll = find({ sex: 'T', unitId });
  if (forAll.length > 0) return forAll;
  return (['K', 'M', 'X'] as const).flatMap((sex) => find({ sex, unitId }));
}
