import { phraseText } from '../messages/phrase';
import type { StatusScale } from '../model/plan/statusScale';
import { levelOf } from '../status/scale/scaleFor';
import { levelPhrase } from '../status/scale/verdict';
import type { ActionListMessages } from './actionListWords';

/** The authority's word for a state, or the key as written when the scale does not have it. */
export function stateWord(key: string, scale: StatusScale, messages: ActionListMessages): string {
  const level = levelOf(scale, key);
  return level ? phraseText(levelPhrase(level), messages) : key;
}
