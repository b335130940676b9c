import type { StatusScale } from '../../model/plan/statusScale';

/** Two to five levels, each with a key of its own. */
export function isUsable({ levels }: StatusScale): boolean {
  const keys = new Set(levels.map(({ key }) => key));
  return keys.size === levels.length && levels.length >= 2 && levels.length <= 5;
}
