import { phrase, type Phrase } from '../../messages/phrase';
import type { Look, ScaleLevel, StatusScale } from '../../model/plan/statusScale';
import { DECISIONS, lookOfReason, type Reason } from './reason';
import { levelOf } from './scaleFor';

/** A level of a scale, or the reason that there is none: exactly one of the two. */
export type Verdict =
  | { readonly level: string; readonly reason?: undefined }
  | { readonly level?: undefined; readonly reason: Reason };

/** The look of a verdict; a level that is not on the scale looks like no verdict. */
export function lookOf({ level, reason }: Verdict, scale: StatusScale): Look {
  if (reason !== undefined) return lookOfReason(reason);
  return levelOf(scale, level)?.look ?? 'notAssessed';
}

/** The word on the card: the level's name, or the word for having no verdict. */
export function wordOf(verdict: Verdict, scale: StatusScale): Phrase {
  const level = levelOf(scale, verdict.level);
  if (level) return levelPhrase(level);
  return phrase(
    'status',
    verdict.reason === undefined ? 'notAssessed' : lookOfReason(verdict.reason),
  );
}

/** The word for a body's assessment: its level, or its decision not to set one. */
export function assessedWord(verdict: Verdict, scale: StatusScale): Phrase {
  const { reason } = verdict;
  const isOwnWord = reason !== undefined && reason !== DECISIONS.notAssessed && DECIDED.has(reason);
  return isOwnWord ? phrase('status', reason) : wordOf(verdict, scale);
}

const DECIDED: ReadonlySet<Reason> = new Set(Object.values(DECISIONS));

/** The name of a level, as a phrase. */
export function levelPhrase({ name, en }: ScaleLevel): Phrase {
  return phrase('status', 'level', { name, en });
}

/** The word, followed by the reason when there is no verdict: "Ej bedömd: regel saknas". */
export function statusPhrase(verdict: Verdict, scale: StatusScale): Phrase {
  const word = wordOf(verdict, scale);
  if (verdict.reason === undefined) return word;
  return phrase('status', 'withReason', { word, reason: phrase('status', verdict.reason) });
}

/** Rank of a verdict on its scale, 0 for the best; -1 when it has no level, or none that is on the scale. */
export function rankOfLevel({ level }: Verdict, { levels }: StatusScale): number {
  return level === undefined ? -1 : levels.findIndex(({ key }) => key === level);
}

/**
 * The key that statuses are counted and filtered by: that of the level, or without one the look
 * ("notStarted", "notAssessed", "noData").
 */
export function statusKey(verdict: Verdict, scale: StatusScale): string {
  return levelOf(scale, verdict.level)?.key ?? lookOf(verdict, scale);
}
