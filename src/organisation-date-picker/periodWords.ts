import type { OrganisationMessages } from '../messages/organisationWords';
import type { OrganisationPeriod } from '../model/organisation/organisationPeriods';

const WRITTEN = { sv: 'sv-SE', en: 'en-GB' };

/** A period in words: "1 januari 2019 – 31 december 2022", "från 1 januari 2023". */
export function periodWords(
  { from, to }: OrganisationPeriod,
  messages: OrganisationMessages,
): string {
  const { validFrom, validTo, compare } = messages.organisation;
  const [first, last] = [from, to].map((day) => day && inWords(day, messages.locale));
  if (!first) return last ? validTo(last) : '';
  return last ? compare.fromTo(first, last) : validFrom(first);
}

function inWords(day: string, locale: OrganisationMessages['locale']): string {
  return new Intl.DateTimeFormat(WRITTEN[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
