import type { Arrangement } from './arrangement';
import type { Size } from '../geometry/box';
import { evenStarts, levelStarts } from './evenStarts';
import type { Family } from './family';
import type { Hanging } from './hung';
import {
  below,
  comb,
  emptyPart,
  hang,
  sidesOfCard,
  sidesOfStem,
  type Columns,
  type Part,
} from './part';

/** A row's card with what stands beside it and on its stem, and the children below that are not spread. */
export interface Limb {
  /** Begins at the top of the card. */
  readonly head: Part;
  /** Begins at the next row of the drawing; `null` when nothing hangs there. */
  readonly body: Part | null;
}

/** On which sides of a card its children may stand beside it. */
export type Sides = 'left' | 'right' | 'both';

/** What is needed to hang the children of a row. */
export interface LimbOptions extends Hanging {
  readonly sides: Sides;
}

/** Hangs the children of a row on its card, except those that are spread. */
export function limbOf(
  card: Size,
  family: Family,
  arrangement: Arrangement,
  options: LimbOptions,
): Limb {
  const { gaps } = options;
  const top = withBeside(card, family, options);
  const body = bodyOf(card, family, arrangement, options);
  const isInBody = arrangement.kind === 'hang' || arrangement.kind === 'bone';
  if (isInBody || family.band.length === 0) return { head: top, body };
  const drop = top.height + Math.max(gaps.level / 2, gaps.sibling);
  return { head: below(top, bandOf(family, options), drop), body };
}

/** A card on which nothing hangs. */
export function bareLimb({ width, height }: Size): Limb {
  return { head: emptyPart(width / 2, width / 2, height), body: null };
}

function withBeside(card: Size, family: Family, options: LimbOptions): Part {
  const { head } = bareLimb(card);
  if (family.beside.length === 0) return head;
  const beside = sidesOfCard(besideColumns(family, options.sides), card, options);
  return { ...below(head, beside, 0), height: Math.max(head.height, beside.height) };
}

/** Splits the children beside a card: the earlier ones on the left; a single one on the right. */
export function besideColumns({ beside }: Family, sides: Sides): Columns {
  const middle = { left: beside.length, right: 0, both: Math.floor(beside.length / 2) }[sides];
  return [beside.slice(0, middle), beside.slice(middle)];
}

/** Splits the children in a band: the earlier ones on the left; a single one on the right. */
export function bandColumns({ band }: Family): Columns {
  return band.length > 1 ? halves(band) : [[], band];
}

function bandOf(family: Family, options: LimbOptions): Part {
  return sidesOfStem(bandColumns(family), options);
}

function bodyOf(
  card: Size,
  family: Family,
  arrangement: Arrangement,
  options: LimbOptions,
): Part | null {
  const { gaps, cellOf, isLeaf } = options;
  if (arrangement.kind === 'spread') return null;
  if (arrangement.kind === 'comb') {
    const { below: rows } = family;
    const heightOf = (row: number) => cellOf(row).height + gaps.branch;
    const starts = rows.every(isLeaf)
      ? evenStarts(rows.length, arrangement.columns)
      : levelStarts(rows.map(heightOf), arrangement.columns);
    return comb(rows, starts, options);
  }
  const isBone = arrangement.kind === 'bone';
  const band = isBone ? bandOf(family, options) : hang(family.band, card, options);
  const rest = isBone
    ? sidesOfStem(halves(family.below), options)
    : hang(family.below, card, options);
  const isBoth = family.band.length > 0 && family.below.length > 0;
  return below(band, rest, band.height + (isBoth ? gaps.branch : 0));
}

function halves(rows: readonly number[]): Columns {
  const middle = Math.ceil(rows.length / 2);
  return [rows.slice(0, middle), rows.slice(middle)];
}
