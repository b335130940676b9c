import type { Issue } from '../parse/issue';
import type { OrganisationUnit } from '../organisation/organisation';
import { isShareUnclear, type OwnedSets, type Owner, type Ownership } from './ownership';

type Text = Issue['message'];

/** Why a company counts as owned or not, or why that cannot be determined. */
export function ownershipText(
  { unit, owners, majority, isWhole }: Omit<Ownership, 'reason'>,
  authority: OrganisationUnit | undefined,
  sets: OwnedSets,
): Text {
  if (!authority || owners.length === 0) return NO_OWNER;
  if (sets.tooMuch.has(unit.id)) return TOO_MUCH;
  const unclear = owners.find(({ relation }) => isShareUnclear(relation));
  if (unclear) return unclearText(unclear, authority, majority);
  if (majority === 'unknown') return undecidedText(owners, authority, sets);
  return decidedText(owners, authority, sets, isWhole ? 'all' : majority ? 'most' : 'less');
}

const NO_OWNER: Text = { sv: 'Ägaren är inte angiven.', en: 'The owner is not stated.' };

const TOO_MUCH: Text = {
  sv: 'Andelarna är tillsammans mer än 100 procent, så det går inte att säga vem som äger mer än hälften.',
  en: 'The shares are more than 100 per cent in all, so who owns more than half cannot be told.',
};

function unclearText(
  { unit, relation }: Owner,
  authority: OrganisationUnit,
  majority: Ownership['majority'],
): Text {
  if (unit.id === authority.id) return UNCERTAIN_OWNER;
  const [name, other] = [authority.name, unit.name];
  if (relation.share === undefined) return NO_SHARE;
  const { sv, en } = EITHER_WAY[String(majority) as 'true' | 'false' | 'unknown'];
  return {
    sv: `Det är inte angivet om andelen ägs av ${name} eller av ${other}. ${sv(name, other)}`,
    en: `It is not stated whether the share belongs to ${name} or to ${other}. ${en(name, other)}`,
  };
}

type Say = (authority: string, other: string) => string;

const EITHER_WAY: Readonly<Record<'true' | 'false' | 'unknown', { sv: Say; en: Say }>> = {
  true: {
    sv: (name) => `Hur det än är ägs mer än hälften av ${name}, direkt eller genom bolag.`,
    en: (name) =>
      `Either way more than half is owned by ${name}, directly or through other companies.`,
  },
  false: {
    sv: (name) => `Hur det än är äger ${name} inte mer än hälften.`,
    en: (name) => `Either way ${name} does not own more than half.`,
  },
  unknown: {
    sv: (name, other) =>
      `Ägs den av ${name} kan ${other} äga mer, så det går inte att säga om ${name} har majoriteten.`,
    en: (name, other) =>
      `If it belongs to ${name}, ${other} may own more, so whether ${name} has the majority cannot be told.`,
  },
};

const UNCERTAIN_OWNER: Text = {
  sv: 'Vem som äger andelen är inte säkert.',
  en: 'Who owns the share is not certain.',
};

const NO_SHARE: Text = { sv: 'Andelen är inte angiven.', en: 'The share is not stated.' };

function undecidedText(
  owners: readonly Owner[],
  authority: OrganisationUnit,
  { certain }: OwnedSets,
): Text {
  const undecided = owners.find(({ unit }) => unit.id !== authority.id && !certain.has(unit.id));
  const isWithoutShare = owners.some(({ relation }) => relation.share === undefined);
  if (isWithoutShare || !undecided) return NO_SHARE;
  const other = undecided.unit.name;
  return {
    sv: `Ägs delvis av ${other}, och det går inte att säga om ${authority.name} äger mer än hälften där.`,
    en: `Partly owned by ${other}, and whether ${authority.name} owns more than half of that cannot be told.`,
  };
}

function decidedText(
  owners: readonly Owner[],
  { id, name }: OrganisationUnit,
  { certain }: OwnedSets,
  how: 'all' | 'most' | 'less',
): Text {
  const others = owners.filter(({ unit }) => unit.id !== id && certain.has(unit.id));
  const through = how === 'less' ? [] : others.map(({ unit }) => unit.name);
  const isDirect = others.length < owners.length && owners.some(({ unit }) => unit.id === id);
  const { sv, en } = HOW_MUCH[how];
  return {
    sv: `${name} äger ${sv}${via(through, isDirect, { direct: ' direkt och', by: ' genom ', and: ' och ' })}.`,
    en: `${name} ${en}${via(through, isDirect, { direct: ' directly and', by: ' through ', and: ' and ' })}.`,
  };
}

const HOW_MUCH: Readonly<Record<'all' | 'most' | 'less', Text>> = {
  all: { sv: 'hela bolaget', en: 'owns the whole company' },
  most: { sv: 'mer än hälften', en: 'owns more than half' },
  less: { sv: 'inte mer än hälften', en: 'does not own more than half' },
};

function via(
  through: readonly string[],
  isDirect: boolean,
  { direct, by, and }: Record<'direct' | 'by' | 'and', string>,
): string {
  if (through.length === 0) return '';
  const names = [through.slice(0, -1).join(', '), ...through.slice(-1)].filter(Boolean).join(and);
  return `${isDirect ? direct : ''}${by}${names}`;
}
