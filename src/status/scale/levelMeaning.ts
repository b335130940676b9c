import { phrase, type Phrase } from '../../messages/phrase';
import type { ScaleLevel, StatusScale } from '../../model/plan/statusScale';
import type { OutsideLook } from './reason';
import { SCALES } from './scaleFor';

/** What each level of the default scales means, by key. */
const MEANINGS: ReadonlyMap<StatusScale, Readonly<Record<string, Phrase>>> = new Map([
  [
    SCALES.threeLevels,
    {
      met: phrase('status', 'meansMet'),
      partlyMet: phrase('status', 'meansPartlyMet'),
      notMet: phrase('status', 'meansNotMet'),
    },
  ],
  [
    SCALES.activity,
    {
      done: phrase('status', 'meansDone'),
      ongoing: phrase('status', 'meansOngoing'),
      late: phrase('status', 'meansLate'),
      notStarted: phrase('reasons', 'notStarted'),
    },
  ],
]);

/** What each look of a node without a verdict means. */
export const OUTSIDE_MEANINGS: Readonly<Record<OutsideLook, Phrase>> = {
  notStarted: phrase('reasons', 'notStarted'),
  notAssessed: phrase('status', 'meansNotAssessed'),
  noData: phrase('reasons', 'noData'),
};

/** What a level means: in the plan's own words, else by a default text, else its place on the scale. */
export function levelMeaning({ key, meaning }: ScaleLevel, scale: StatusScale): Phrase {
  if (meaning !== undefined) return phrase('status', 'asWritten', { text: meaning });
  const place = scale.levels.findIndex((level) => level.key === key) + 1;
  return (
    MEANINGS.get(scale)?.[key] ??
    phrase('status', 'placeOnScale', { place, count: scale.levels.length })
  );
}
