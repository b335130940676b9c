import type { OrganisationMessages } from '../messages/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import type { UnitColumn } from './unitColumn';
import { validityWords } from '../organisation/validityWords';

/** Since and until when each unit is, where that is said of any. */
export function validityColumns(
  { units }: Organisation,
  messages: OrganisationMessages,
): UnitColumn[] {
  if (units.every((unit) => validityWords(unit, messages) === undefined)) return [];
  return [
    {
      id: 'validity',
      head: messages.organisation.validity,
      cellOf: ({ data }) => ({ text: validityWords(data.unit, messages) ?? '' }),
    },
  ];
}
