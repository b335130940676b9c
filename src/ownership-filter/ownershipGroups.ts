import { groupBy } from '../collections/groupBy';
import { phraseText } from '../messages/phrase';
import type { OrganisationMessages } from '../organisation/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import {
  type Ownership,
  OWNERSHIP_SCOPES,
  ownershipScope,
  type OwnershipScope,
} from '../model/ownership/ownership';
import { ownershipOf } from '../model/ownership/ownershipOf';
import { unitLabel } from '../model/organisation/unitLabel';
import { exactValue } from '../organisation/relationWords';

interface OwnedCompany {
  readonly id: string;
  readonly name: string;
  /** Share as printed, together with the owner when there are several. */
  readonly share: string;
}

/** Companies of one ownership size that were classified for the same reason. */
export interface ReasonGroup {
  readonly reason: string;
  readonly companies: readonly OwnedCompany[];
}

/** Companies that are wholly owned, mostly owned, or neither, grouped by reason. */
export interface SizeGroup {
  readonly size: 'whole' | 'most' | 'unknown' | 'less';
  readonly count: number;
  readonly reasons: readonly ReasonGroup[];
}

/** The companies of one scope, grouped by size and reason; `sizes` is empty when there are none. */
export interface ScopeGroup {
  readonly scope: OwnershipScope;
  readonly count: number;
  readonly sizes: readonly SizeGroup[];
}

/** How each company of an organisation was classified, grouped by scope, size and reason. */
export function ownershipGroups(
  organisation: Organisation,
  messages: OrganisationMessages,
): ScopeGroup[] {
  const byScope = groupBy(ownershipOf(organisation), ownershipScope);
  return OWNERSHIP_SCOPES.map((scope) => {
    const owned = byScope.get(scope) ?? [];
    const sizes = [...groupBy(owned, sizeOf)].map(([size, all]) => ({
      size,
      count: all.length,
      reasons: reasonsOf(organisation, all, messages),
    }));
    return { scope, count: owned.length, sizes };
  });
}

function sizeOf({ majority, isWhole }: Ownership): SizeGroup['size'] {
  if (majority === 'unknown') return 'unknown';
  if (!majority) return 'less';
  return isWhole ? 'whole' : 'most';
}

function reasonsOf(
  organisation: Organisation,
  owned: readonly Ownership[],
  messages: OrganisationMessages,
): ReasonGroup[] {
  const byReason = groupBy(owned, ({ reason }) => phraseText(reason, messages));
  // The most common reason first, exceptions after it.
  const sorted = [...byReason].toSorted(([, a], [, b]) => b.length - a.length);
  return sorted.map(([reason, all]) => ({
    reason,
    companies: all.map((one) => ({
      id: one.unit.id,
      name: unitLabel(organisation, one.unit),
      share: shareWords(one, messages),
    })),
  }));
}

function shareWords({ owners }: Ownership, messages: OrganisationMessages): string {
  const { noShare, shareOf } = messages.organisation.scope;
  const shares = owners.map(({ unit, relation }) => {
    const share = relation.share;
    const words = share === undefined ? noShare : exactValue(share, '%', messages.locale);
    return owners.length === 1 ? words : shareOf(words, unit.name);
  });
  return shares.length === 0 ? noShare : shares.join(', ');
}
