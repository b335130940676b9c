import type { Organisation } from './organisation';
import { validityOf } from './validityOf';
import { lastDay } from '../parse/lastDay';

/**
 * The organisation on a date: the units that are valid then, and the valid relations between them.
 * Successions are kept, since they explain units that are gone. A year or a month stands for its last
 * day. Returns the same object when nothing is left out and its date need not change.
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

/** Whether any unit or relation begins or ends; if not, the organisation keeps the date of its source. */
function isDated({ units, relations }: Organisation): boolean {
  return [...units, ...relations].some(
    ({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined,
  );
}
