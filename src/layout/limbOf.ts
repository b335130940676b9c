import type { Arrangement } from './arrangement';
import type { Size } from './box';
import { evenColumns, levelColumns } from './evenColumns';
import type { Family } from './family';
import {
  below,
  comb,
  hang,
  moved,
  sidesOfCard,
  sidesOfStem,
  type Columns,
  type Hanging,
  type Part,
} from './part';

/** A row's card with what hangs beside it and on its stem; and below, what is not spread. */
export interface Limb {
  /** From the top of the card down. */
  readonly head: Part;
  /** From the next row of the drawing down. */
  readonly body: Part | null;
}

/** To which sides of a card go what stands beside it. */
export type Sides = 'left' | 'right' | 'both';

/** What it takes to hang the children of a row. */
export interface LimbOptions extends Hanging {
  readonly sides: Sides;
}

/** Hangs the children of a row on it, all but those that are spread. */
export function limbOf(
  card: Size,
  family: Family,
  arrangement: Arrangement,
  options: LimbOptions,
): Limb {
  const { gaps } = options;
  const half = card.width / 2;
  const beside = sidesOfCard(besideColumns(family, options.sides), card, options);
  const top: Part = {
    left: Math.max(half, beside.left),
    right: Math.max(half, beside.right),
    height: Math.max(card.height, beside.height),
    hung: beside.hung,
  };
  const body = bodyOf(card, family, arrangement, options);
  if (arrangement.kind === 'hang' || arrangement.kind === 'bone') return { head: top, body };
  const gap = Math.max(gaps.level / 2, gaps.sibling);
  return { head: withBand(top, bandOf(family, options), gap), body };
}

/** Of those beside a card, the earlier stand to the left; a single one to the right. */
export function besideColumns({ beside }: Family, sides: Sides): Columns {
  const middle = { left: beside.length, right: 0, both: Math.floor(beside.length / 2) }[sides];
  return [beside.slice(0, middle), beside.slice(middle)];
}

/** Of those in a band, the earlier stand to the left; a single one to the right. */
export function bandColumns({ band }: Family): Columns {
  return band.length > 1 ? halves(band) : [[], band];
}

function bandOf(family: Family, options: LimbOptions): Part {
  return sidesOfStem(bandColumns(family), options);
}

function withBand(top: Part, band: Part, gap: number): Part {
  if (band.hung.length === 0) return top;
  return {
    left: Math.max(top.left, band.left),
    right: Math.max(top.right, band.right),
    height: top.height + gap + band.height,
    hung: [...top.hung, ...band.hung.map((one) => moved(one, 0, top.height + gap))],
  };
}

function bodyOf(
  card: Size,
  family: Family,
  arrangement: Arrangement,
  options: LimbOptions,
): Part | null {
  const { gaps, cellOf, isLeaf } = options;
  if (arrangement.kind === 'spread') return null;
  if (arrangement.kind === 'bone') {
    const bones = sidesOfStem(halves(family.below), options);
    return below(bandOf(family, options), bones, gaps.branch);
  }
  if (arrangement.kind === 'hang') {
    const lower = hang(family.below, card, options);
    return below(hang(family.band, card, options), lower, gaps.branch);
  }
  const columns = family.below.every(isLeaf)
    ? evenColumns(family.below, arrangement.columns)
    : levelColumns(family.below, arrangement.columns, (row) => cellOf(row).height + gaps.branch);
  return comb(columns, options);
}

function halves(rows: readonly number[]): Columns {
  const [lefts = [], rights = []] = evenColumns(rows, 2);
  return [lefts, rights];
}
