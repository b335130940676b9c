import { type Phrase, phrase } from '../../messages/phrase';
import type { OrganisationUnit } from '../organisation/organisation';
import { isShareUnclear, type OwnedSets, type Owner, type Ownership } from './ownership';

/** Why a company counts as owned or not, or why it cannot be decided. */
export function ownershipPhrase(
  { unit, owners, majority, isWhole }: Omit<Ownership, 'reason'>,
  authority: OrganisationUnit | undefined,
  sets: OwnedSets,
): Phrase {
  if (!authority || owners.length === 0) return phrase('ownership', 'noOwner');
  if (sets.tooMuch.has(unit.id)) return phrase('ownership', 'tooMuch');
  const unclear = owners.find(({ relation }) => isShareUnclear(relation));
  if (unclear) return unclearPhrase(unclear, authority, majority);
  if (majority === 'unknown') return undecidedPhrase(owners, authority, sets);
  return decidedPhrase(owners, authority, sets, isWhole ? 'all' : majority ? 'most' : 'less');
}

const EITHER_WAY = {
  true: 'eitherWayMost',
  false: 'eitherWayLess',
  unknown: 'eitherWayUnknown',
} as const;

function unclearPhrase(
  { unit, relation }: Owner,
  authority: OrganisationUnit,
  majority: Ownership['majority'],
): Phrase {
  if (unit.id === authority.id) return phrase('ownership', 'uncertainOwner');
  if (relation.share === undefined) return phrase('ownership', 'noShare');
  const key = EITHER_WAY[String(majority) as keyof typeof EITHER_WAY];
  return phrase('ownership', key, { authority: authority.name, other: unit.name });
}

function undecidedPhrase(
  owners: readonly Owner[],
  authority: OrganisationUnit,
  { certain }: OwnedSets,
): Phrase {
  const undecided = owners.find(({ unit }) => unit.id !== authority.id && !certain.has(unit.id));
  const isWithoutShare = owners.some(({ relation }) => relation.share === undefined);
  if (isWithoutShare || !undecided) return phrase('ownership', 'noShare');
  const other = undecided.unit.name;
  return phrase('ownership', 'undecidedOwner', { authority: authority.name, other });
}

function decidedPhrase(
  owners: readonly Owner[],
  { id, name: authority }: OrganisationUnit,
  { certain }: OwnedSets,
  how: 'all' | 'most' | 'less',
): Phrase {
  if (how === 'less') return phrase('ownership', 'less', { authority });
  const others = owners.filter(({ unit }) => unit.id !== id && certain.has(unit.id));
  const through = others.map(({ unit }) => unit.name);
  const isDirect = others.length < owners.length && owners.some(({ unit }) => unit.id === id);
  return phrase('ownership', how, { authority, isDirect, through });
}
