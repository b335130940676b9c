import { phraseText } from '../messages/phrase';
import type { OrganisationMessages } from '../organisation/organisationWords';
import type { Organisation, OrganisationUnit } from '../model/organisation/organisation';
import type { Ownership } from '../model/ownership/ownership';
import { ownershipOf } from '../model/ownership/ownershipOf';
import { unitLabel } from '../model/organisation/unitLabel';
import { exactValue } from '../organisation/relationWords';
import type { UnitCell, UnitColumn } from './unitColumn';

const EMPTY: UnitCell = { text: '', value: null };

/**
 * The share of each company that is owned, and whether it is a majority; empty when there is no company.
 */
export function ownershipColumns(
  organisation: Organisation,
  messages: OrganisationMessages,
): UnitColumn[] {
  const owned = new Map<OrganisationUnit, Ownership>(
    ownershipOf(organisation).map((one) => [one.unit, one]),
  );
  if (owned.size === 0) return [];
  const { share, majority, inPercent } = messages.organisation.table;
  return [
    {
      id: 'share',
      head: share,
      spreadsheetHead: inPercent(share),
      isNumeric: true,
      cellOf: ({ data }) => shareCell(organisation, owned.get(data.unit), messages),
    },
    {
      id: 'majority',
      head: majority,
      cellOf: ({ data }) => majorityCell(owned.get(data.unit), messages),
    },
  ];
}

/** The share as printed; with several owners, the share of each. */
function shareCell(
  organisation: Organisation,
  ownership: Ownership | undefined,
  { locale }: OrganisationMessages,
): UnitCell {
  const shares = (ownership?.owners ?? []).flatMap(({ unit, relation: { share } }) =>
    share === undefined ? [] : { unit, share, text: exactValue(share, '%', locale) },
  );
  const [first, ...more] = shares;
  if (!first) return EMPTY;
  if (more.length === 0) return { text: first.text, value: first.share };
  return {
    text: shares.map(({ unit, text }) => `${unitLabel(organisation, unit)} ${text}`).join(', '),
  };
}

function majorityCell(ownership: Ownership | undefined, messages: OrganisationMessages): UnitCell {
  if (!ownership) return EMPTY;
  const { majority, reason } = ownership;
  const { isMajority } = messages.organisation.table;
  return {
    text: isMajority[String(majority) as 'true' | 'false' | 'unknown'],
    note: majority === 'unknown' ? phraseText(reason, messages) : undefined,
  };
}
