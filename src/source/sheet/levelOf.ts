import type { Level } from '../../model/plan/plan';
import { headerKey } from './headerKey';

const KINDS: readonly (readonly [RegExp, Level['kind']])[] = [
  [/vision$/, 'vision'],
  [/(?:indikator|indicator|nyckeltal|resultatmatt|kpi)$/, 'indicator'],
  [/(?:uppdrag|aktivitet|atgard|assignment|action)$/, 'assignment'],
];
const GOAL = /(?:mal|malomrade|fokusomrade|goal|goalarea|objective)$/;

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?:goal|objective|area|assignment|indicator|action)$/, 's'],
  [/(?:or|tet|gard|vision)$/, 'er'],
  [/omrade$/, 'n'],
];

/** A level by what it is called: its kind and the form for several are those of its last word. */
export function levelOf(name: string): Level {
  const key = headerKey(name);
  const ending = PLURALS.find(([pattern]) => pattern.test(key))?.[1];
  return {
    id: key,
    name,
    ...(ending ? { plural: name.toLowerCase() + ending } : {}),
    kind: KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'goal',
  };
}

/** Whether a heading names a level, so that the column under it holds the nodes of that level. */
export function isLevelName(key: string): boolean {
  return key.length < 40 && (GOAL.test(key) || KINDS.some(([pattern]) => pattern.test(key)));
}
