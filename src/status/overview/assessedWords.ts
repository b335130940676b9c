import { levelWords, type LevelGroup } from './levelGroups';
import type { Text } from '../scale/reason';

/** How many of a level are assessed, in a sentence: "Av 32 indikatorer är 26 bedömda." */
export function assessedWords(group: LevelGroup, assessed: number): Text {
  const total = group.nodes.length;
  const { sv, en } = levelWords(group);
  if (total === 1) {
    const [not, notEn] = assessed === 1 ? ['', ''] : ['inte ', 'not '];
    return { sv: `${sv} är ${not}bedömd.`, en: `${en} is ${notEn}assessed.` };
  }
  if (assessed === total) return { sv: `Alla ${sv} är bedömda.`, en: `All ${en} are assessed.` };
  if (assessed === 0) {
    return { sv: `Av ${sv} är ingen bedömd.`, en: `Of ${en}, none is assessed.` };
  }
  return {
    sv: `Av ${sv} är ${assessed} ${assessed === 1 ? 'bedömd' : 'bedömda'}.`,
    en: `Of ${en}, ${assessed} ${assessed === 1 ? 'is' : 'are'} assessed.`,
  };
}
