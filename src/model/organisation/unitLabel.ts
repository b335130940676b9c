import { groupBy } from '../../collections/groupBy';
import { hierarchiesOf } from './hierarchy';
import type { Organisation, OrganisationRelation, OrganisationUnit } from './organisation';
import { unitPlaces } from './organisationTree';
import { usableRelations } from './usableRelations';

type Above = ReadonlyMap<OrganisationUnit, OrganisationUnit>;
type Way = (unit: OrganisationUnit) => string;

const labels = new WeakMap<
  Organisation,
  Record<'full' | 'short', ReadonlyMap<OrganisationUnit, string>>
>();

/** A label with more names of parents than this would be harder to read than one with an id. */
const MOST_ABOVE = 3;

/**
 * A label for a unit outside its tree: its name, together with its parent's name when several units of
 * the organisation share it ("Arbetsutskott, Regionstyrelse").
 *
 * @param form Whether the label has the parent's full name, or its short name for narrow places. @default
 * "full"
 */
export function unitLabel(
  organisation: Organisation,
  unit: OrganisationUnit,
  form: 'full' | 'short' = 'full',
): string {
  const known = labels.get(organisation) ?? labelsOf(organisation);
  labels.set(organisation, known);
  return known[form].get(unit) ?? unit.name;
}

function labelsOf(
  organisation: Organisation,
): Record<'full' | 'short', Map<OrganisationUnit, string>> {
  const full = new Map<OrganisationUnit, string>();
  const short = new Map<OrganisationUnit, string>();
  const shared = [...groupBy(organisation.units, ({ name }) => folded(name)).values()].filter(
    (units) => units.length > 1,
  );
  if (shared.length === 0) return { full, short };
  const above = unitsAbove(organisation);
  for (const units of shared) {
    addLabels(full, units, above, ({ name }) => name);
    addLabels(short, units, above, ({ name, shortName }) => shortName ?? name);
  }
  return { full, short };
}

/** Names that differ only in case or outer spaces look the same to a reader, so they count as the same. */
function folded(name: string): string {
  return name.trim().toLowerCase();
}

/** Adds the first kind of label that tells all the units apart; the last kind, with ids, always does. */
function addLabels(
  found: Map<OrganisationUnit, string>,
  units: readonly OrganisationUnit[],
  above: Above,
  nameOf: Way,
): void {
  const ways = waysToTell(above, nameOf);
  const tells = (way: Way) => new Set(units.map((unit) => folded(way(unit)))).size === units.length;
  const way = ways.find(tells) ?? ways.at(-1);
  for (const unit of units) found.set(unit, way?.(unit) ?? unit.name);
}

function waysToTell(above: Above, nameOf: Way): Way[] {
  const within = (count: number) => (unit: OrganisationUnit) =>
    [unit.name, ...linesAbove(unit, above, count).map(nameOf)].join(', ');
  return [
    ...Array.from({ length: MOST_ABOVE }, (_, index) => within(index + 1)),
    (unit) => `${within(1)(unit)}${yearsOf(unit)}`,
    (unit) => `${within(1)(unit)} (${unit.id})`,
  ];
}

function linesAbove(unit: OrganisationUnit, above: Above, count: number): OrganisationUnit[] {
  const found: OrganisationUnit[] = [];
  for (let up = above.get(unit); up && found.length < count; up = above.get(up)) found.push(up);
  return found;
}

function yearsOf({ validFrom = '', validTo = '' }: OrganisationUnit): string {
  const years = `${validFrom.slice(0, 4)}–${validTo.slice(0, 4)}`;
  return years === '–' ? '' : ` (${years})`;
}

/** Each unit's parent in the first hierarchy that has one, or else according to any other relation. */
function unitsAbove(organisation: Organisation): Above {
  const byId = new Map(organisation.units.toReversed().map((unit) => [unit.id, unit]));
  const above = new Map<OrganisationUnit, OrganisationUnit>();
  const note = ({ from, to }: OrganisationRelation) => {
    const unit = byId.get(to);
    const other = byId.get(from);
    if (unit && other && !above.has(unit)) above.set(unit, other);
  };
  for (const hierarchy of hierarchiesOf(organisation)) {
    unitPlaces(organisation, hierarchy).relationOf.forEach(note);
  }
  usableRelations(organisation).forEach(note);
  return above;
}
