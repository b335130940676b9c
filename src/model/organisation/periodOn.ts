import type { OrganisationPeriod } from './organisationPeriods';
import { lastDay } from './validityOf';

/** The period that a day is in; a year or a month stands for its last day. */
export function periodOn(
  periods: readonly OrganisationPeriod[],
  date: string,
): OrganisationPeriod | undefined {
  if (date === '') return undefined;
  const day = lastDay(date);
  return periods.find(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
  );
}
