import type { Organisation } from './organisation';
import { organisationPeriods } from './organisationPeriods';

/**
 * The days to show an organisation as of, one for each time that it is otherwise, the earliest first: the
 * day from which it is so, or its own date for what has always been. None when nothing begins or ends.
 */
export function turningDays(organisation: Organisation): string[] {
  return organisationPeriods(organisation).map(({ day }) => day);
}
