import type { WidthOf } from '../../layout/text/lineCount';
import {
  tableMeasurer,
  tableWidthOf,
  type LinesOf,
  type TextStyle,
} from '../../layout/text/tableMeasurer';

/** The measures of one rank's cards, in CSS pixels. */
export interface RankMetrics {
  readonly width: number;
  /** Height with one line of label and nothing below it. */
  readonly baseHeight: number;
  readonly labelWidth: number;
  readonly label: TextStyle;
}

/** What a card's height follows from, besides its text; cards of one rank are set alike. */
export interface CardMetrics<R extends string> {
  /** Size of the reader's text: the root font size, 16 unless changed. */
  readonly rem: number;
  readonly ranks: Readonly<Record<R, RankMetrics>>;
  readonly linesOf: Readonly<Record<R, LinesOf>>;
  /** Width of a text in the head of a card. */
  readonly headWidthOf: WidthOf;
  /** Width of a text in a chip or badge. */
  readonly chipWidthOf: WidthOf;
}

/** Metrics by tables of average widths, where there is no browser to ask. */
export function tableMetrics<R extends string>(
  rem: number,
  ranks: Readonly<Record<R, RankMetrics>>,
  sizes: { readonly head: number; readonly chip: number },
): CardMetrics<R> {
  const entries = Object.entries<RankMetrics>(ranks);
  const linesOf = entries.map(([rank, { label }]) => [rank, tableMeasurer(label)]);
  return {
    rem,
    ranks,
    linesOf: Object.fromEntries(linesOf) as CardMetrics<R>['linesOf'],
    headWidthOf: tableWidthOf(textStyle(sizes.head, sizes.head, 600)),
    chipWidthOf: tableWidthOf(textStyle(sizes.chip, sizes.chip, 600)),
  };
}

/** The measures of a rank at 16 px text. */
export function rankMetrics(
  width: number,
  labelWidth: number,
  baseHeight: number,
  label: readonly [fontSize: number, lineHeight: number, fontWeight: number],
): RankMetrics {
  return { width, labelWidth, baseHeight, label: textStyle(...label) };
}

/** Rows that things of these widths take, wrapped one after the other. */
export function rowsOf(widths: readonly number[], gap: number, room: number): number {
  let rows = 0;
  let used = Infinity;
  for (const width of widths) {
    if (used + gap + width > room) {
      rows += 1;
      used = width;
    } else used += gap + width;
  }
  return rows;
}

function textStyle(fontSize: number, lineHeight: number, fontWeight: number): TextStyle {
  return { font: '', fontSize, fontWeight, lineHeight, letterSpacing: 0, wordSpacing: 0 };
}
