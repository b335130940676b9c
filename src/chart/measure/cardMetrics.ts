import type { WidthOf } from '../../layout/text/lineCount';
import {
  tableMeasurer,
  tableWidthOf,
  type LinesOf,
  type TextStyle,
} from '../../layout/text/tableMeasurer';

/** Dimensions of the cards of one rank, in CSS pixels. */
export interface RankMetrics {
  readonly width: number;
  /** Height with one line of label and nothing below it. */
  readonly baseHeight: number;
  readonly labelWidth: number;
  readonly label: TextStyle;
}

/** What a card's height depends on besides its text; cards of one rank share their metrics. */
export interface CardMetrics<R extends string> {
  /** The reader's root font size in pixels; 16 by default. */
  readonly rem: number;
  readonly ranks: Readonly<Record<R, RankMetrics>>;
  readonly linesOf: Readonly<Record<R, LinesOf>>;
  /** Measures the width of a text in the header of a card. */
  readonly headWidthOf: WidthOf;
  /** Measures the width of a text in a chip or badge. */
  readonly chipWidthOf: WidthOf;
}

/** Metrics from tables of average widths, for where there is no browser. */
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
    headWidthOf: tableWidthOf(textStyle([sizes.head, sizes.head, 600])),
    chipWidthOf: tableWidthOf(textStyle([sizes.chip, sizes.chip, 600])),
  };
}

/** The metrics of a rank at a root font size of 16 px. */
export function rankMetrics(
  width: number,
  labelWidth: number,
  baseHeight: number,
  label: LabelStyle,
): RankMetrics {
  return { width, labelWidth, baseHeight, label: textStyle(label) };
}

/** How many rows items of these widths take when they wrap. */
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

type LabelStyle = readonly [fontSize: number, lineHeight: number, fontWeight: number];

function textStyle([fontSize, lineHeight, fontWeight]: LabelStyle): TextStyle {
  return { font: '', fontSize, fontWeight, lineHeight, letterSpacing: 0, wordSpacing: 0 };
}
