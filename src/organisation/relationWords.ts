import type { OrganisationMessages } from './organisationWords';
import type { OrganisationRelation } from '../model/organisation/organisation';
import { formatValue } from '../text/formatNumber';
import type { Locale } from '../text/locale';

/** A unit's relation to another in words: "underställd Regionfullmäktige", "ägs till 60 % av …". */
export function relationWords(
  { kind, share }: OrganisationRelation,
  above: string,
  { organisation, locale }: OrganisationMessages,
): string {
  if (kind === 'owns' && share !== undefined) {
    return organisation.ownedTo(exactValue(share, '%', locale), above);
  }
  return organisation.standsTo[kind](above);
}

/** Whether the document does not state the relation explicitly. */
export function isUncertain({ basis = 'stated' }: OrganisationRelation): boolean {
  return basis !== 'stated';
}

/** A number with all its decimals. */
export function exactValue(value: number, unit: string | undefined, locale: Locale): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatValue(value, unit, locale, decimals);
}
