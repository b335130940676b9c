import type { ScaleLevel, StatusScale } from '../../model/plan/statusScale';
import { REASON_SENTENCES } from './reason';
import type { Text } from '../../text/text';
import { SCALES } from './scaleFor';

/** What the levels of the default scales take, by key. */
const MEANINGS: ReadonlyMap<StatusScale, Readonly<Record<string, Text>>> = new Map([
  [
    SCALES.threeLevels,
    {
      met: { sv: 'Målet är nått.', en: 'The goal is reached.' },
      partlyMet: { sv: 'Målet är nått till en del.', en: 'The goal is reached in part.' },
      notMet: { sv: 'Målet är inte nått.', en: 'The goal is not reached.' },
    },
  ],
  [
    SCALES.activity,
    {
      done: { sv: 'Arbetet är avslutat.', en: 'The work is done.' },
      ongoing: { sv: 'Arbetet pågår.', en: 'The work is under way.' },
      late: { sv: 'Arbetet är försenat.', en: 'The work is late.' },
      notStarted: REASON_SENTENCES.notStarted,
    },
  ],
]);

/** What having no verdict means, by its look. */
export const OUTSIDE_MEANINGS: Readonly<Record<'notStarted' | 'notAssessed' | 'noData', Text>> = {
  notStarted: REASON_SENTENCES.notStarted,
  notAssessed: {
    sv: 'Det finns ingen bedömning. Räknas varken som uppfyllt eller som ej uppfyllt.',
    en: 'There is no assessment. Counts neither as met nor as not met.',
  },
  noData: REASON_SENTENCES.noData,
};

/** What it takes to have a level: in the plan's own words, else its place on the scale. */
export function levelMeaning(level: ScaleLevel, scale: StatusScale): Text {
  if (level.meaning !== undefined) return { sv: level.meaning, en: level.meaning };
  const known = MEANINGS.get(scale)?.[level.key];
  if (known) return known;
  const count = scale.levels.length;
  const place = scale.levels.indexOf(level) + 1;
  return {
    sv: `Nivå ${place} av ${count}, där 1 är bäst.`,
    en: `Level ${place} of ${count}, where 1 is the best.`,
  };
}
