import type { OrganisationMessages } from '../messages/organisationWords';
import type { OrganisationRelation } from '../model/organisation/organisation';
import { formatValue } from '../text/formatNumber';

/** How a unit stands to another in words: "underställd Regionfullmäktige", "ägs till 60 % av …". */
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

/** Whether the relation is more than the document says. */
export function isUncertain({ basis = 'stated' }: OrganisationRelation): boolean {
  return basis !== 'stated';
}

/** A number with all the decimals that it has. */
export function exactValue(value: number, unit: string | undefined, locale: 'sv' | 'en'): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatValue(value, unit, locale, decimals);
}
