/** A part of a company that somebody owns. */
export interface Holding {
  readonly owner: string;
  readonly company: string;
  /** Per cent; `undefined` when not stated. */
  readonly share: number | undefined;
  /** Whether the share may be that of the authority and not of the owner it is listed under. */
  readonly isUnclear: boolean;
}

/** What counts as owned, and how what is not stated is read. */
export interface OwnedByOptions {
  /** Whether shares that come to so much make it owned. */
  readonly isEnough: (share: number) => boolean;
  /** certain: only what is so however it is read; possible: what may be so. */
  readonly reading: 'certain' | 'possible';
}

/**
 * The companies that an authority owns enough of, itself and through others that it owns enough of. It
 * spreads from the authority, so that companies that own one another do not make themselves owned.
 */
export function ownedBy(
  authority: string,
  holdings: readonly Holding[],
  { isEnough, reading }: OwnedByOptions,
): Set<string> {
  const counted = reading === 'certain' ? certainShare : possibleShare;
  const byOwner = grouped(holdings);
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
  // A set that grows while it is walked.
  for (const owner of owned) {
    for (const holding of byOwner.get(owner) ?? []) add(holding, counted(holding, authority));
  }
  owned.delete(authority);
  return owned;
}

const WHOLE = 100;

/** An unclear share is the authority's or that of a company it owns: the same, when it owns both. */
function certainShare({ owner, share = 0, isUnclear }: Holding, authority: string): number {
  return isUnclear && owner === authority ? 0 : share;
}

/** If an unclear share is the authority's, and so counted, that of the company may be all the rest. */
function possibleShare({ owner, share = WHOLE, isUnclear }: Holding, authority: string): number {
  if (!isUnclear) return share;
  return owner === authority ? 0 : WHOLE - share;
}

function grouped(holdings: readonly Holding[]): Map<string, Holding[]> {
  const byOwner = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const own = byOwner.get(holding.owner);
    if (own) own.push(holding);
    else byOwner.set(holding.owner, [holding]);
  }
  return byOwner;
}
