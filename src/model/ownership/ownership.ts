import type { OrganisationRelation, OrganisationUnit } from '../organisation/organisation';
import type { Issue } from '../parse/issue';

/** Who owns a company, and whether it is wholly or mostly owned by the authority. */
export interface Ownership {
  readonly unit: OrganisationUnit;
  /** The units it is listed under, with the share as printed. */
  readonly owners: readonly Owner[];
  /** Per cent that the authority owns itself; `undefined` where that is not stated. */
  readonly directShare: number | undefined;
  /** Whether more than half of it is owned by the authority and what the authority so owns. */
  readonly majority: boolean | 'unknown';
  /** Whether all of it is so owned, as far as is certain. */
  readonly isWhole: boolean;
  /** Why, or why it cannot be decided. */
  readonly reason: Issue['message'];
}

/** A unit that owns a part of a company. */
export interface Owner {
  readonly unit: OrganisationUnit;
  readonly relation: OrganisationRelation;
}

/** Ids of the companies that an authority owns enough of. */
export interface OwnedSets {
  /** More than half, however what is unclear is read. */
  readonly certain: ReadonlySet<string>;
  /** More than half, as what is unclear may be read. */
  readonly possible: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  /** Of which more than all is said to be owned. */
  readonly tooMuch: ReadonlySet<string>;
}

/** Whether the share may be that of the authority and not of the owner it is listed under. */
export function isShareUnclear({ basis = 'stated' }: OrganisationRelation): boolean {
  return basis !== 'stated';
}

/** How "hel- och majoritetsägda bolag" stands to a company: it is one, cannot be decided, is none. */
export type OwnershipScope = 'covered' | 'undecided' | 'notCovered';

/** Every scope once, in the order that they are shown. */
export const OWNERSHIP_SCOPES: readonly OwnershipScope[] = ['covered', 'undecided', 'notCovered'];

/** Whether a rule for wholly and majority-owned companies covers this one. */
export function ownershipScope({ majority }: Pick<Ownership, 'majority'>): OwnershipScope {
  if (majority === 'unknown') return 'undecided';
  return majority ? 'covered' : 'notCovered';
}
