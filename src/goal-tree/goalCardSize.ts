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
import { type CardMark, shownMark } from './markItems';

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
  readonly level: string | undefined;
  readonly number: string | undefined;
  readonly badge: string | undefined;
  readonly label: string;
  readonly chips: readonly string[];
  readonly status: { readonly word: string } | undefined;
  readonly foot: readonly FootItem[];
  readonly marks: readonly Pick<CardMark, 'text'>[];
}

/** Sizes in the style sheet, in rem; and how much narrower regular text is than semibold. */
const ROW = { height: 1.125, gap: 0.5, badge: 0.875, glyph: 1.125, icon: 1.25, regular: 0.955 };
const FIGURE = { row: 1.625, scale: 20 / 13 };
const CHIPS = { row: 1.75, gap: 0.25, padding: 1.125 };
/** Bars stand at the lower edge, in the place of the padding. */
const BARS = { before: 0.25, height: 0.5, gap: 0.125, padding: 0.5 };
/** The place of the shape, which a card without a status does not have. */
const SHAPE = 1.75;
/** How much wider a number is for being bold. */
const BOLD = 0.0625;

/** The size of a card with this content. */
export function goalCardSize(content: SizedContent, metrics: CardMetrics): Size {
  const { rem, ranks, linesOf } = metrics;
  const { width, baseHeight, labelWidth, label: style } = ranks[content.rank];
  const isRoot = content.rank === 'root';
  const room = labelWidth + (content.status || isRoot ? 0 : SHAPE * rem);
  const { number, label } = content;
  const isNumbered = number !== undefined && !isRoot;
  const lines = linesOf[content.rank](
    isNumbered ? `${number} ${label}` : label,
    room - (isNumbered ? BOLD * rem : 0),
  );
  const height = baseHeight + (lines - 1) * style.lineHeight;
  if (isRoot) return { width, height };
  const chips = content.chips.map((chip) => metrics.chipWidthOf(chip) + CHIPS.padding * rem);
  const chipRows = rowsOf(chips, CHIPS.gap * rem, room);
  return {
    width,
    height:
      height +
      rowsHeight(content, room, metrics) +
      (chipRows * CHIPS.row + barsHeight(content)) * rem,
  };
}

/** What stands below the label: status, mark and what the status is based on; then each figure in a row of its own. */
function rowsHeight(content: SizedContent, room: number, metrics: CardMetrics): number {
  const { rem } = metrics;
  const widths: number[][] = [leadWidths(content, metrics)];
  for (const item of content.foot) {
    if (isBar(item.kind)) continue;
    if (item.kind === 'figure') widths.push([]);
    widths.at(-1)?.push(footWidth(item, room, metrics));
  }
  const figures = widths.length - 1;
  const rows = widths.reduce((sum, one) => sum + rowsOf(one, ROW.gap * rem, room), 0);
  // The height of the rank has one row already.
  return ((rows - 1) * ROW.height + figures * (FIGURE.row - ROW.height)) * rem;
}

function barsHeight({ foot }: SizedContent): number {
  const bars = foot.filter(({ kind }) => isBar(kind)).length;
  if (bars === 0) return 0;
  return BARS.before + bars * BARS.height + (bars - 1) * BARS.gap - BARS.padding;
}

/** Whether an item is drawn at the lower edge of the card. */
export function isBar(kind: FootItem['kind']): kind is 'bar' | 'bullet' {
  return kind === 'bar' || kind === 'bullet';
}

function footWidth(item: FootItem, room: number, { rem, headWidthOf }: CardMetrics): number {
  if (item.kind === 'bar' || item.kind === 'bullet') return 0;
  const text = headWidthOf(item.text) * (item.kind === 'figure' ? 1 : ROW.regular);
  if (item.kind === 'figure') return text * FIGURE.scale;
  // It has a row of its own.
  if (item.kind === 'before') return Math.max(text + ROW.icon * rem, room);
  return item.kind === 'trend' ? text + ROW.glyph * rem : text;
}

function leadWidths(
  { level, badge, status, marks }: SizedContent,
  { rem, headWidthOf, chipWidthOf }: CardMetrics,
): number[] {
  const mark = shownMark(marks);
  return [
    ...(level === undefined ? [] : [headWidthOf(level)]),
    ...(badge === undefined ? [] : [chipWidthOf(badge) + ROW.badge * rem]),
    ...(status ? [headWidthOf(status.word)] : []),
    ...(mark ? [headWidthOf(mark.text)] : []),
  ];
}

/**
 * The metrics at 16 px text, as in the style sheet; a test keeps the two the same. Servers and the first
 * render in a browser use them; then `useCardMetrics` reads the real ones.
 */
export const DEFAULT_METRICS: CardMetrics = tableMetrics(
  16,
  {
    root: rankMetrics(144, 112, 32, [18, 24, 600]),
    strong: rankMetrics(440, 376, 56, [15, 20, 600]),
    normal: rankMetrics(264, 200, 56, [15, 20, 500]),
    leaf: rankMetrics(264, 206, 54, [14, 18, 450]),
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
