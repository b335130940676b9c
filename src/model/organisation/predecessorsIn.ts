import type { OrganisationRelation } from './organisation';

/**
 * The earlier units that a unit follows, directly or by way of units that came and went in between; none
 * for a unit that was there itself.
 */
export function predecessorsIn(
  relations: readonly OrganisationRelation[],
  earlier: ReadonlyMap<string, unknown>,
): (id: string) => readonly string[] {
  const directly = new Map<string, string[]>();
  for (const { from, to, kind } of relations) {
    if (kind !== 'succeeds') continue;
    const known = directly.get(from);
    if (known) known.push(to);
    else directly.set(from, [to]);
  }
  return (id) => (directly.has(id) && !earlier.has(id) ? walkBack(id, directly, earlier) : []);
}

function walkBack(
  id: string,
  directly: ReadonlyMap<string, readonly string[]>,
  earlier: ReadonlyMap<string, unknown>,
): string[] {
  const seen = new Set([id]);
  const found: string[] = [];
  // A set that grows while it is walked.
  for (const one of seen) {
    for (const before of directly.get(one) ?? []) {
      if (earlier.has(before)) found.push(before);
      else seen.add(before);
    }
  }
  return [...new Set(found)];
}
