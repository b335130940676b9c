import type { Ownership } from './ownership';

/** How "hel- och majoritetsägda bolag" stands to a company: it is one, cannot be decided, is none. */
export type OwnershipScope = 'covered' | 'undecided' | 'notCovered';

/** Every scope once, in the order that they are shown. */
export const OWNERSHIP_SCOPES: readonly OwnershipScope[] = ['covered', 'undecided', 'notCovered'];

/** Whether a rule for wholly and majority-owned companies covers this one. */
export function ownershipScope({ majority }: Pick<Ownership, 'majority'>): OwnershipScope {
  if (majority === 'unknown') return 'undecided';
  return majority ? 'covered' : 'notCovered';
}
