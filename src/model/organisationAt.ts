import type { Organisation } from './organisation';
import { lastDay, validityOf } from './validityOf';

/**
 * The organisation as of a day: the units that are valid that day, and the relations that are so and
 * whose units are. A year or a month stands for its last day. The same object when that is everything.
 */
export function organisationAt(organisation: Organisation, date: string): Organisation {
  const day = lastDay(date);
  const isValid = (record: Parameters<typeof validityOf>[0]) => {
    const { from, to } = validityOf(record);
    return from <= day && day <= to;
  };
  const units = organisation.units.filter(isValid);
  const gone = new Set(organisation.units.map(({ id }) => id));
  for (const { id } of units) gone.delete(id);
  const relations = organisation.relations.filter(
    (relation) => isValid(relation) && !gone.has(relation.from) && !gone.has(relation.to),
  );
  const isWhole =
    units.length === organisation.units.length &&
    relations.length === organisation.relations.length;
  return isWhole ? organisation : { ...organisation, units, relations };
}
