import { groupBy } from '../../collections/groupBy';
import { decimalSum } from '../budget/partsSum';
import type { Organisation, OrganisationUnit } from '../organisation/organisation';
import { isOverWhole } from '../organisation/shareIssues';
import { usableRelations } from '../organisation/usableRelations';
import {
  isShareUnclear,
  type OwnedSets,
  type Owner,
  type Ownership,
  ownershipScope,
  type OwnershipScope,
} from './ownership';
import { ownershipPhrase } from './ownershipPhrase';

/** Sums of shares such as 25,1 + 24,9 have small floating-point errors. */
const TRIFLE = 1e-9;
const isMajority = (share: number) => share > 50 + TRIFLE;
const isWhole = (share: number) => share >= 100 - TRIFLE;

/**
 * The ownership of every company, in the order of the units. "Hel- och majoritetsägda bolag" are those
 * whose `majority` is `true`. Indirect ownership counts if each company in between is majority-owned. A
 * share that is not stated to belong to the unit it is listed under may be the authority's own.
 *
 * @param authority Id of the owner in question. @default the first unit that owns others and is not a
 * company, else the first that nobody owns
 *
 * @example
 * const majority = ownershipOf(organisation).filter(({ majority }) => majority === true);
 * const names = majority.map(({ unit, directShare }) => `${unit.name}: ${directShare ?? '?'} %`);
 */
export function ownershipOf(organisation: Organisation, authority?: string): Ownership[] {
  const units = new Map<string, OrganisationUnit>();
  for (const unit of organisation.units) if (!units.has(unit.id)) units.set(unit.id, unit);
  const owners = ownersOf(organisation, units);
  const owner = units.get(authority ?? '') ?? authorityOf(units, owners);
  const sets = ownedSets(owner?.id ?? '', owners);
  return [...units.values()].flatMap((unit) => {
    const own = owners.get(unit.id);
    if (unit.id === owner?.id || (!own && unit.kind !== 'company')) return [];
    return [ownership(unit, own ?? [], owner, sets)];
  });
}

type Owners = ReadonlyMap<string, readonly Owner[]>;

function ownersOf(
  organisation: Organisation,
  units: ReadonlyMap<string, OrganisationUnit>,
): Owners {
  const owners = usableRelations(organisation).flatMap((relation): Owner[] => {
    const unit = relation.kind === 'owns' ? units.get(relation.from) : undefined;
    return unit ? [{ unit, relation }] : [];
  });
  return groupBy(owners, ({ relation }) => relation.to);
}

function authorityOf(
  units: ReadonlyMap<string, OrganisationUnit>,
  owners: Owners,
): OrganisationUnit | undefined {
  const owning = new Set([...owners.values()].flat().map(({ unit }) => unit.id));
  const top = [...units.values()].filter(({ id }) => owning.has(id) && !owners.has(id));
  return top.find(({ kind, sphere }) => kind !== 'company' && sphere !== 'company') ?? top[0];
}

function ownedSets(authority: string, owners: Owners): OwnedSets {
  const holdings = [...owners].flatMap(([company, own]) =>
    own.map(({ relation }): Holding => ({
      owner: relation.from,
      company,
      share: relation.share,
      isUnclear: isShareUnclear(relation),
    })),
  );
  const tooMuch = new Set(
    [...owners].flatMap(([id, own]) => (isOverWhole(sharesOf(own)) ? id : [])),
  );
  // When the shares add up to more than everything, it is uncertain who owns the company.
  const sound = holdings.filter(({ company }) => !tooMuch.has(company));
  return {
    tooMuch,
    certain: ownedBy(authority, sound, { isEnough: isMajority, reading: 'certain' }),
    possible: ownedBy(authority, holdings, { isEnough: isMajority, reading: 'possible' }),
    whole: ownedBy(authority, sound, { isEnough: isWhole, reading: 'certain' }),
  };
}

function ownership(
  unit: OrganisationUnit,
  owners: readonly Owner[],
  authority: OrganisationUnit | undefined,
  sets: OwnedSets,
): Ownership {
  const { id } = unit;
  const mayBe = sets.possible.has(id) || sets.tooMuch.has(id) || owners.length === 0 || !authority;
  const majority: Ownership['majority'] = sets.certain.has(id) || (mayBe ? 'unknown' : false);
  const own = owners.filter(
    ({ relation }) => relation.from === authority?.id && !isShareUnclear(relation),
  );
  const shares = sharesOf(own);
  const directShare = shares.length > 0 ? decimalSum(shares) : undefined;
  const found = { unit, owners, directShare, majority, isWhole: sets.whole.has(id) };
  return { ...found, reason: ownershipPhrase(found, authority, sets) };
}

function sharesOf(owners: readonly Owner[]): number[] {
  return owners.flatMap(({ relation }) => relation.share ?? []);
}

/** A share of a company with its owner. */
export interface Holding {
  readonly owner: string;
  readonly company: string;
  /** Per cent; `undefined` when not stated. */
  readonly share: number | undefined;
  /** Whether the share may belong to the authority rather than to the owner that it is listed under. */
  readonly isUnclear: boolean;
}

/** What counts as owned, and how unclear or missing shares are interpreted. */
export interface OwnedByOptions {
  /** Whether shares that add up to this make a company owned. */
  readonly isEnough: (share: number) => boolean;
  /** certain: only what is true in every interpretation; possible: what may be true. */
  readonly reading: 'certain' | 'possible';
}

/**
 * The companies that an authority owns enough of, directly and through others that it owns enough of. The
 * search spreads from the authority, so companies that own each other do not make themselves owned.
 */
function ownedBy(
  authority: string,
  holdings: readonly Holding[],
  { isEnough, reading }: OwnedByOptions,
): Set<string> {
  const counted = reading === 'certain' ? certainShare : possibleShare;
  const byOwner = groupBy(holdings, ({ owner }) => owner);
  const shares = new Map<string, number>();
  const owned = new Set([authority]);
  const add = (holding: Holding, share: number) => {
    const sum = (shares.get(holding.company) ?? 0) + share;
    shares.set(holding.company, sum);
    if (isEnough(sum)) owned.add(holding.company);
  };
  if (reading === 'possible') {
    for (const holding of holdings) if (holding.isUnclear) add(holding, holding.share ?? WHOLE);
  }
  // The loop adds to the set that it goes through.
  for (const owner of owned) {
    for (const holding of byOwner.get(owner) ?? []) add(holding, counted(holding, authority));
  }
  owned.delete(authority);
  return owned;
}

const WHOLE = 100;

/**
 * An unclear share belongs to the authority or to a company that it owns. Counting it for the company is
 * safe, since the authority owns it in both cases.
 */
function certainShare({ owner, share = 0, isUnclear }: Holding, authority: string): number {
  return isUnclear && owner === authority ? 0 : share;
}

/**
 * An unclear share has already been counted as the authority's; the company listed with it may then own
 * all the rest.
 */
function possibleShare({ owner, share = WHOLE, isUnclear }: Holding, authority: string): number {
  if (!isUnclear) return share;
  return owner === authority ? 0 : WHOLE - share;
}

/**
 * Ids of the companies with the given scopes, in the order of the units, for the `highlight` of a chart.
 * Empty when `filter` is empty, which means no highlight.
 *
 * @example
 * const ids = ownershipHighlight(organisation, ['covered', 'undecided']);
 * const chart = <OrganisationChart organisation={organisation} highlight={{ ids }} />;
 */
export function ownershipHighlight(
  organisation: Organisation,
  filter: readonly OwnershipScope[],
): string[] {
  if (filter.length === 0) return [];
  return ownershipOf(organisation)
    .filter((each) => filter.includes(ownershipScope(each)))
    .map(({ unit }) => unit.id);
}
