import type { OrganisationRelation, OrganisationUnit } from '../organisation/organisation';
import type { Phrase } from '../../messages/phrase';

/** Who owns a company, and whether the authority owns all or most of it. */
export interface Ownership {
  readonly unit: OrganisationUnit;
  /** The units that it is listed under, with their shares as printed. */
  readonly owners: readonly Owner[];
  /** The share that the authority owns directly, per cent; `undefined` when not stated. */
  readonly directShare: number | undefined;
  /**
   * Whether more than half is owned by the authority together with companies that it owns in the same
   * way.
   */
  readonly majority: boolean | 'unknown';
  /** Whether all of it is certainly owned in that way. */
  readonly isWhole: boolean;
  /** The reason for the classification, or why there is none. */
  readonly reason: Phrase;
}

/** A unit that owns part of a company. */
export interface Owner {
  readonly unit: OrganisationUnit;
  readonly relation: OrganisationRelation;
}

/** Ids of the companies that an authority owns enough of, for different meanings of enough. */
export interface OwnedSets {
  /** More than half, whichever way unclear shares are interpreted. */
  readonly certain: ReadonlySet<string>;
  /** More than half in at least one interpretation of unclear shares. */
  readonly possible: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  /** Companies whose stated shares add up to more than 100 %. */
  readonly tooMuch: ReadonlySet<string>;
}

/** Whether the share may belong to the authority rather than to the owner that it is listed under. */
export function isShareUnclear({ basis = 'stated' }: OrganisationRelation): boolean {
  return basis !== 'stated';
}

/**
 * Whether a company is among "hel- och majoritetsägda bolag": it is, that cannot be determined, or it is
 * not.
 */
export type OwnershipScope = 'covered' | 'undecided' | 'notCovered';

/** Every scope, in the order in which they are shown. */
export const OWNERSHIP_SCOPES: readonly OwnershipScope[] = ['covered', 'undecided', 'notCovered'];

/** Whether a rule for wholly and majority-owned companies covers this one. */
export function ownershipScope({ majority }: Pick<Ownership, 'majority'>): OwnershipScope {
  if (majority === 'unknown') return 'undecided';
  return majority ? 'covered' : 'notCovered';
}
