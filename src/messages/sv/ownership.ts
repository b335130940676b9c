/** The authority, and another owner or possible owner of a part. */
export interface Owners {
  authority: string;
  other: string;
}

/** How much an authority owns, itself and through companies. */
export interface Owned {
  authority: string;
  /** Whether it owns a part itself. */
  isDirect: boolean;
  /** Names of the companies that it owns through. */
  through: readonly string[];
}

/** Why a company counts as owned or not, or why it cannot be decided, in Swedish. */
export const ownership = {
  noOwner: 'Ägaren är inte angiven.',
  tooMuch:
    'Andelarna är tillsammans mer än 100 procent, så det går inte att säga vem som äger mer än hälften.',
  uncertainOwner: 'Vem som äger andelen är inte säkert.',
  noShare: 'Andelen är inte angiven.',
  eitherWayMost: ({ authority, other }: Owners) =>
    `${unclear(authority, other)} Hur det än är ägs mer än hälften av ${authority}, direkt eller genom bolag.`,
  eitherWayLess: ({ authority, other }: Owners) =>
    `${unclear(authority, other)} Hur det än är äger ${authority} inte mer än hälften.`,
  eitherWayUnknown: ({ authority, other }: Owners) =>
    `${unclear(authority, other)} Ägs den av ${authority} kan ${other} äga mer, så det går inte att säga om ${authority} har majoriteten.`,
  undecidedOwner: ({ authority, other }: Owners) =>
    `Ägs delvis av ${other}, och det går inte att säga om ${authority} äger mer än hälften där.`,
  all: ({ authority, isDirect, through }: Owned) =>
    `${authority} äger hela bolaget${via(isDirect, through)}.`,
  most: ({ authority, isDirect, through }: Owned) =>
    `${authority} äger mer än hälften${via(isDirect, through)}.`,
  less: ({ authority }: { authority: string }) => `${authority} äger inte mer än hälften.`,
};

function unclear(authority: string, other: string): string {
  return `Det är inte angivet om andelen ägs av ${authority} eller av ${other}.`;
}

function via(isDirect: boolean, through: readonly string[]): string {
  if (through.length === 0) return '';
  const names = [through.slice(0, -1).join(', '), ...through.slice(-1)].filter(Boolean);
  return `${isDirect ? ' direkt och' : ''} genom ${names.join(' och ')}`;
}
