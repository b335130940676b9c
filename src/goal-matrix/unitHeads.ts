import type { Organisation } from '../model/organisation/organisation';
import type { PlanUnit } from '../model/plan/plan';

/** A unit's name in the heading of its column. */
export interface UnitHead {
  readonly id: string;
  /** Full name; no two columns have the same. */
  readonly name: string;
  /** Used in narrow columns. */
  readonly shortName: string;
}

/** Relations that place one unit under another, the closest first. */
const ABOVE = [
  'subordinate',
  'staff',
  'side',
  'administers',
  'manages',
  'orders',
  'advisory',
  'owns',
];

/**
 * The units' names, taken from the organisation where the plan has none; units with the same name are
 * told apart by their parents.
 */
export function unitHeads(units: readonly PlanUnit[], organisation?: Organisation): UnitHead[] {
  const byId = new Map(organisation?.units.map((unit) => [unit.id, unit]));
  const named = units.map((unit) => (unit.name === unit.id ? (byId.get(unit.id) ?? unit) : unit));
  const [names, shortNames] = [
    named.map(({ name }) => name),
    named.map(({ name, shortName }) => shortName ?? name),
  ];
  const contexts = named.map(({ id }) => parentOf(id, organisation, byId));
  const full = toldApart(names, contexts, units);
  const short = toldApart(shortNames, contexts, units);
  return units.map(({ id }, place) => ({
    id,
    name: full[place] ?? id,
    shortName: short[place] ?? id,
  }));
}

/** Adds the parent's name to a name that several units share, and the id where that is not enough. */
function toldApart(
  names: readonly string[],
  contexts: readonly (string | undefined)[],
  units: readonly PlanUnit[],
): string[] {
  const shared = repeated(names);
  const inContext = names.map((name, place) => {
    const context = contexts[place];
    return shared.has(name) && context !== undefined ? `${name}, ${context}` : name;
  });
  const still = repeated(inContext);
  return inContext.map((name, place) =>
    still.has(name) ? `${name} (${units[place]?.id ?? ''})` : name,
  );
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function parentOf(
  id: string,
  organisation: Organisation | undefined,
  byId: ReadonlyMap<string, { readonly name: string }>,
): string | undefined {
  const above = (organisation?.relations ?? [])
    .filter(({ to, kind }) => to === id && ABOVE.includes(kind))
    .toSorted((a, b) => ABOVE.indexOf(a.kind) - ABOVE.indexOf(b.kind))[0];
  return above && byId.get(above.from)?.name;
}
