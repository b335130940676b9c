import type { OrganisationUnit } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';

/** How prominent a unit's card is, from the assembly down to a heading that only groups other units. */
export type UnitRank = 'head' | 'strong' | 'normal' | 'wide' | 'small' | 'group';

/** In the order of the sample cards. */
export const UNIT_RANKS: readonly UnitRank[] = [
  'head',
  'strong',
  'normal',
  'wide',
  'small',
  'group',
];

const RANK_OF: Partial<Record<OrganisationUnit['kind'], UnitRank>> = {
  assembly: 'head',
  assemblyCommittee: 'wide',
  board: 'strong',
  administration: 'strong',
  audit: 'normal',
  post: 'normal',
  company: 'normal',
};

/** The rank of a unit, which follows from its kind. */
export function unitRank({ kind, unit, relation }: UnitItem): UnitRank {
  if (kind === 'group') return 'group';
  // The owner at the top of its companies.
  if (unit.kind === 'other' && !relation) return 'head';
  return RANK_OF[unit.kind] ?? 'small';
}
