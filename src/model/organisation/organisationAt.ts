import type { Organisation } from './organisation';
import { validityOf } from './validityOf';
import { lastDay } from '../parse/lastDay';

/**
 * The organisation as of a day: the units that are valid that day, and the relations that are so and
 * whose units are. What succeeds what is kept, since it tells of units that are gone. A year or a month
 * stands for its last day. The same object when that is everything.
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
    (relation) =>
      relation.kind === 'succeeds' ||
      (isValid(relation) && !gone.has(relation.from) && !gone.has(relation.to)),
  );
  const isWhole =
    units.length === organisation.units.length &&
    relations.length === organisation.relations.length;
  if (isWhole && (organisation.date === date || !isDated(organisation))) return organisation;
  return { ...organisation, date, units, relations };
}

/** Whether anything in it begins or ends: if not, it is dated as its source is. */
function isDated({ units, relations }: Organisation): boolean {
  return [...units, ...relations].some(
    ({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined,
  );
}
