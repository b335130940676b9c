import type { Size } from '../layout/box';
import { tableMeasurer, type LinesOf, type TextStyle } from '../layout/tableMeasurer';
import type { PlanItem } from '../model/planTree';
import type { TreeNode } from '../tree/toTree';

/** How a card is set: the vision as a heading, then ever lighter towards the leaves. */
export type Rank = 'root' | 'strong' | 'normal' | 'leaf';

export const RANKS: readonly Rank[] = ['root', 'strong', 'normal', 'leaf'];

/** The measures of one rank's cards, in CSS pixels. */
export interface RankMetrics {
  readonly width: number;
  /** Height with one line of label and no chips. */
  readonly baseHeight: number;
  readonly labelWidth: number;
  readonly label: TextStyle;
}

/** What a card's height follows from, besides its text. */
export interface CardMetrics {
  /** Size of the reader's text: the root font size, 16 unless changed. */
  readonly rem: number;
  readonly ranks: Readonly<Record<Rank, RankMetrics>>;
  readonly linesOf: Readonly<Record<Rank, LinesOf>>;
}

/**
 * The rank of a node: by what its level is, and strong at the top, where a single root counts with
 * those under it.
 */
export function rankOf({ data, depth }: TreeNode<PlanItem>, isSingleRooted: boolean): Rank {
  if (data.level.kind === 'vision') return 'root';
  if (data.level.kind === 'indicator') return 'leaf';
  return depth === 0 || (depth === 1 && isSingleRooted) ? 'strong' : 'normal';
}

/** Height of a row of chips with its gap, and average width of a chip, in rem. */
const CHIP_ROW = 1.75;
const CHIP_PADDING = 1.25;
const CHIP_LETTER = 0.52;

/** The size of a card with this label and these chips. */
export function cardSize(
  { rank, label, chips }: { rank: Rank; label: string; chips: readonly string[] },
  { rem, ranks, linesOf }: CardMetrics,
): Size {
  const { width, baseHeight, labelWidth, label: style } = ranks[rank];
  const lines = linesOf[rank](label, labelWidth);
  const rows = chipRows(chips, labelWidth / rem);
  return {
    width,
    height: baseHeight + (lines - 1) * style.lineHeight + rows * CHIP_ROW * rem,
  };
}

function chipRows(chips: readonly string[], width: number): number {
  let rows = 0;
  let used = Infinity;
  for (const chip of chips) {
    const size = chip.length * CHIP_LETTER + CHIP_PADDING;
    if (used + size > width) {
      rows += 1;
      used = 0;
    }
    used += size;
  }
  return rows;
}

/**
 * The measures at 16 px text, as the style sheet gives them; a test holds the two together. Servers
 * and the first render in a browser use them, then `useCardMetrics` reads the real ones.
 */
export const DEFAULT_METRICS: CardMetrics = withTableMeasurers(16, {
  root: measures(176, 144, 32, 18, 24, 600),
  strong: measures(272, 232, 59, 16, 21, 600),
  normal: measures(272, 232, 58, 15, 20, 400),
  leaf: measures(272, 232, 58, 15, 20, 400),
});

function withTableMeasurers(rem: number, ranks: Record<Rank, RankMetrics>): CardMetrics {
  return {
    rem,
    ranks,
    linesOf: {
      root: tableMeasurer(ranks.root.label),
      strong: tableMeasurer(ranks.strong.label),
      normal: tableMeasurer(ranks.normal.label),
      leaf: tableMeasurer(ranks.leaf.label),
    },
  };
}

function measures(
  width: number,
  labelWidth: number,
  baseHeight: number,
  fontSize: number,
  lineHeight: number,
  fontWeight: number,
): RankMetrics {
  const label = { font: '', fontSize, fontWeight, lineHeight, letterSpacing: 0, wordSpacing: 0 };
  return { width, labelWidth, baseHeight, label };
}
