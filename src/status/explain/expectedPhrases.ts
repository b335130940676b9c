import { phrase, type Phrase } from '../../messages/phrase';
import { figurePhrase } from '../evaluate/figurePhrase';
import { isWithin } from '../evaluate/judge';
import { assessedWord } from '../scale/verdict';
import { measureOf, type Subject } from './subject';

/** What is expected of a node, which is kept apart from its outcome. */
export function expectedPhrases(subject: Subject): Phrase[] {
  const { expected } = subject;
  if (!expected) return [];
  const outcome = expected.forecast?.outcome;
  const said = phrase('explanation', 'expected', {
    word: assessedWord(expected.verdict, expected.scale),
    who: expected.assessment?.assessor,
    day: expected.assessment?.date,
    figure: outcome && figurePhrase(outcome, measureOf(subject)),
    low: outcome?.interval?.low,
    high: outcome?.interval?.high,
  });
  const { motivation } = expected.assessment ?? {};
  const quoted =
    motivation === undefined ? [] : [phrase('explanation', 'quoted', { text: motivation })];
  return [said, ...quoted, ...weakParts(subject)];
}

/** Single periods that do not reach the target, although all periods together are expected to. */
function weakParts(subject: Subject): Phrase[] {
  const limits = subject.evaluation?.deciding?.limits;
  if (!limits) return [];
  const parts = subject.expected?.forecast?.outcome.parts ?? [];
  return parts
    .filter(({ value }) => value !== null && !isWithin(value, limits))
    .map((part) =>
      phrase('explanation', 'weakAlone', { figure: figurePhrase(part, measureOf(subject)) }),
    );
}
