import {
  rankMetrics,
  rowsOf,
  tableMetrics,
  type CardMetrics as Metrics,
} from '../chart/measure/cardMetrics';
import type { CardSampling } from '../chart/measure/useCardMetrics';
import type { Size } from '../layout/geometry/box';
import type { PlanItem } from '../model/plan/planTree';
import type { TreeNode } from '../tree/toTree';
import type { FootItem } from './footItems';
import type { CardMark } from './markItems';

/** How prominent a card is: the vision as a heading, then lighter towards the leaves. */
export type Rank = 'root' | 'strong' | 'normal' | 'leaf';

export const RANKS: readonly Rank[] = ['root', 'strong', 'normal', 'leaf'];

/** What a card's height depends on, besides its text. */
export type CardMetrics = Metrics<Rank>;

/**
 * The rank of a node, by the kind of its level. Nodes at the top are strong; a single root and the nodes
 * under it count as the top.
 */
export function rankOf({ data, depth }: TreeNode<PlanItem>, isSingleRooted: boolean): Rank {
  if (data.level.kind === 'vision') return 'root';
  if (data.level.kind === 'indicator' || data.level.kind === 'assignment') return 'leaf';
  return depth === 0 || (depth === 1 && isSingleRooted) ? 'strong' : 'normal';
}

/** The parts of a card's content that affect its height. */
export interface SizedContent {
  readonly rank: Rank;
  readonly head: string;
  readonly badge: string | undefined;
  readonly label: string;
  readonly chips: readonly string[];
  readonly status: { readonly word: string } | undefined;
  readonly foot: readonly FootItem[];
  readonly marks: readonly Pick<CardMark, 'kind' | 'text'>[];
}

/** Sizes in the style sheet, in rem. */
const HEAD = { row: 1.25, gap: 0.5, badge: 0.875, status: 1.375 };
const FOOT = { row: 1.125, gap: 0.5, bar: 3, glyph: 1.125, icon: 1.25 };
const CHIPS = { row: 1.75, gap: 0.25, padding: 1.125 };

/** The size of a card with this content. */
export function goalCardSize(content: SizedContent, metrics: CardMetrics): Size {
  const { rem, ranks, linesOf } = metrics;
  const { width, baseHeight, labelWidth, label: style } = ranks[content.rank];
  const lines = linesOf[content.rank](content.label, labelWidth);
  const headRows =
    content.rank === 'root' ? 1 : rowsOf(headWidths(content, metrics), HEAD.gap * rem, labelWidth);
  const chips = content.chips.map((chip) => metrics.chipWidthOf(chip) + CHIPS.padding * rem);
  const chipRows = rowsOf(chips, CHIPS.gap * rem, labelWidth);
  return {
    width,
    height:
      baseHeight +
      (lines - 1) * style.lineHeight +
      (Math.max(1, headRows) - 1) * HEAD.row * rem +
      footHeight(content, metrics) +
      chipRows * CHIPS.row * rem,
  };
}

function footHeight({ rank, foot }: SizedContent, metrics: CardMetrics): number {
  const { rem, ranks } = metrics;
  const widths = foot.map((item) => footWidth(item, rank, metrics));
  return rowsOf(widths, FOOT.gap * rem, ranks[rank].labelWidth) * FOOT.row * rem;
}

function footWidth(item: FootItem, rank: Rank, { rem, ranks, headWidthOf }: CardMetrics): number {
  if (item.kind === 'bar') return FOOT.bar * rem;
  const text = headWidthOf(item.text);
  // It has a row of its own.
  if (item.kind === 'before') return Math.max(text + FOOT.icon * rem, ranks[rank].labelWidth);
  return item.kind === 'trend' ? text + FOOT.glyph * rem : text;
}

/** Whether a mark is said in words, without an icon. */
export function isWords(kind: CardMark['kind']): kind is 'assessed' | 'discrepancy' {
  return kind === 'assessed' || kind === 'discrepancy';
}

function headWidths(
  { head, badge, status, marks }: SizedContent,
  { rem, headWidthOf, chipWidthOf }: CardMetrics,
): number[] {
  return [
    headWidthOf(head),
    ...marks.map(({ kind, text }) => headWidthOf(text) + (isWords(kind) ? 0 : FOOT.glyph * rem)),
    ...(badge === undefined ? [] : [chipWidthOf(badge) + HEAD.badge * rem]),
    ...(status ? [headWidthOf(status.word) + HEAD.status * rem] : []),
  ];
}

/**
 * The metrics at 16 px text, as in the style sheet; a test keeps the two the same. Servers and the first
 * render in a browser use them; then `useCardMetrics` reads the real ones.
 */
export const DEFAULT_METRICS: CardMetrics = tableMetrics(
  16,
  {
    root: rankMetrics(176, 144, 32, [18, 24, 600]),
    strong: rankMetrics(376, 336, 57, [16, 21, 600]),
    normal: rankMetrics(272, 232, 56, [15, 20, 400]),
    leaf: rankMetrics(272, 232, 56, [15, 20, 400]),
  },
  { head: 13, chip: 12 },
);

/** What `CardSamples` renders, for `useCardMetrics`. */
export const SAMPLING: CardSampling<Rank> = {
  ranks: RANKS,
  label: '.maltrad-card-label',
  head: '.maltrad-card-level',
  chip: 0.75,
  defaults: DEFAULT_METRICS,
};
