import type { StatusScale } from '../model/plan/statusScale';
import { levelOf } from '../status/scale/scaleFor';

/** The authority's word for a state, or the key as written when the scale does not have it. */
export function stateWord(key: string, scale: StatusScale, locale: string): string {
  const level = levelOf(scale, key);
  if (!level) return key;
  return locale === 'en' ? (level.en ?? level.name) : level.name;
}

/** "3 avslutade": the number of actions in a state; Swedish adjectives agree with the number. */
export function countedState(count: number, word: string, locale: string): string {
  const inText = word.toLocaleLowerCase(locale);
  if (locale === 'en' || count === 1) return `${count} ${inText}`;
  return `${count} ${inText.replace(/ad$/, 'ade').replace(/klar$/, 'klara')}`;
}
