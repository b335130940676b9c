import { decimalSum } from '../budget/decimalSum';
import type { Organisation, OrganisationUnit } from '../organisation/organisation';
import { ownedBy, type Holding } from './ownedBy';
import { isShareUnclear, type OwnedSets, type Owner, type Ownership } from './ownership';
import { ownershipText } from './ownershipText';
import { isOverWhole } from '../organisation/shareIssues';
import { usableRelations } from '../organisation/usableRelations';

/** Sums of shares such as 25,1 + 24,9 come out a trifle wrong. */
const TRIFLE = 1e-9;
const isMajority = (share: number) => share > 50 + TRIFLE;
const isWhole = (share: number) => share >= 100 - TRIFLE;

/**
 * Who owns every company, in the order of the units. "Hel- och majoritetsägda bolag" are those whose
 * `majority` is `true`; an owner through others counts, when each of them is owned by more than half.
 * A share that is not stated to be of the unit it is listed under may be the authority's own.
 *
 * @param authority Id of the owner that it is asked for. @default the first unit that owns others and is no company, else the first that nobody owns
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
  const owners = new Map<string, Owner[]>();
  for (const relation of usableRelations(organisation)) {
    const unit = units.get(relation.from);
    if (relation.kind !== 'owns' || !unit) continue;
    const own = owners.get(relation.to);
    if (own) own.push({ unit, relation });
    else owners.set(relation.to, [{ unit, relation }]);
  }
  return owners;
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
  // Who owns a company of which more than all is owned cannot be told.
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
  return { ...found, reason: ownershipText(found, authority, sets) };
}

function sharesOf(owners: readonly Owner[]): number[] {
  return owners.flatMap(({ relation }) => relation.share ?? []);
}
