import type { Text } from '../scale/reason';
import { SCALES } from '../scale/scaleFor';
import type { StatusCount } from './statusCounts';

/** Several with a level, by its word for one; words of other scales are the authority's own. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ...SCALES.threeLevels.levels.map(plural),
  ...SCALES.fourLevels.levels.map(plural),
]);

const OUTSIDE: Readonly<Record<string, (count: number) => Text>> = {
  notStarted: (count) => ({ sv: count === 1 ? 'ej påbörjat' : 'ej påbörjade', en: 'not started' }),
  notAssessed: (count) => ({ sv: count === 1 ? 'ej bedömt' : 'ej bedömda', en: 'not assessed' }),
  noData: () => ({ sv: 'utan data', en: 'without data' }),
};

function plural({ name }: { readonly name: string }): [string, string] {
  const one = name.toLocaleLowerCase('sv');
  return [one, one.replace(/uppfyllt$/, 'uppfyllda')];
}

/** How many have a status, in running text: "3 delvis uppfyllda", "1 ej bedömt". */
export function countWords({ key, word, count, reasons }: StatusCount): Text {
  const outside = reasons && OUTSIDE[key]?.(count);
  if (outside) return { sv: `${count} ${outside.sv}`, en: `${count} ${outside.en}` };
  const one = word.sv.toLocaleLowerCase('sv');
  const sv = count === 1 ? one : (PLURALS.get(one) ?? one);
  return { sv: `${count} ${sv}`, en: `${count} ${word.en.toLocaleLowerCase('en')}` };
}
