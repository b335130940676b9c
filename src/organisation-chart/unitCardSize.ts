import { rankMetrics, rowsOf, tableMetrics, type CardMetrics } from '../chart/measure/cardMetrics';
import type { CardSampling } from '../chart/measure/useCardMetrics';
import type { Size } from '../layout/geometry/box';
import { lineCount, SOFT_HYPHEN } from '../layout/text/lineCount';
import type { CardPosts } from '../organisation/cardPosts';
import { hyphenated } from '../organisation/hyphenated';
import { postsHeight } from './postsHeight';
import { UNIT_RANKS, type UnitRank } from '../organisation/unitRank';

/** What the height of a unit's card depends on, besides its text. */
export type UnitMetrics = CardMetrics<UnitRank>;

/** The parts of a card's content that affect its height. */
export interface SizedUnit {
  readonly rank: UnitRank;
  readonly head: string;
  readonly marks: readonly { readonly text: string }[];
  readonly label: string;
  readonly foot: readonly string[];
  readonly posts?: Pick<CardPosts, 'lines' | 'more'> | undefined;
}

/** Sizes in the style sheet, in rem. */
const HEAD = { row: 1, gap: 0.375 };
const FOOT = { row: 1.0625, gap: 0.375 };

const sizes = new WeakMap<UnitMetrics, WeakMap<SizedUnit, Size>>();

/** The size of a unit's card; each card's texts are measured only once. */
export function unitCardSize(content: SizedUnit, metrics: UnitMetrics): Size {
  const known = sizes.get(metrics) ?? new WeakMap<SizedUnit, Size>();
  sizes.set(metrics, known);
  const size = known.get(content) ?? measuredSize(content, metrics);
  known.set(content, size);
  return size;
}

function measuredSize(content: SizedUnit, metrics: UnitMetrics): Size {
  const { rem, ranks, linesOf, chipWidthOf } = metrics;
  const { rank, head, marks, label, foot, posts } = content;
  const { width, baseHeight, labelWidth, label: style } = ranks[rank];
  const heads = [head, ...marks.map(({ text }) => text)].map(chipWidthOf);
  const isHeaded = rank === 'group' || head !== '';
  const headRows = isHeaded ? rowsOf(heads, HEAD.gap * rem, labelWidth) : 0;
  const lines = linesOf[rank](hyphenated(label).join(SOFT_HYPHEN), labelWidth);
  const footRows = foot.reduce((sum, text) => sum + lineCount(text, labelWidth, chipWidthOf), 0);
  return {
    width,
    height:
      baseHeight +
      (headRows - 1) * HEAD.row * rem +
      (lines - 1) * style.lineHeight +
      footRows * FOOT.row * rem +
      (posts ? postsHeight(posts, labelWidth, metrics) : 0),
  };
}

/** The metrics at 16 px text, as in the style sheet; a test keeps the two the same. */
export const DEFAULT_UNIT_METRICS: UnitMetrics = tableMetrics(
  16,
  {
    head: rankMetrics(240, 212, 56, [17, 22, 650]),
    strong: rankMetrics(156, 136, 44, [14, 18, 600]),
    normal: rankMetrics(156, 136, 44, [14, 18, 500]),
    wide: rankMetrics(216, 196, 42, [13, 16, 400]),
    small: rankMetrics(148, 128, 42, [13, 16, 400]),
    group: rankMetrics(160, 160, 26, [14, 18, 600]),
  },
  { head: 12, chip: 12 },
);

/** What `UnitSamples` renders, for `useCardMetrics`. */
export const UNIT_SAMPLING: CardSampling<UnitRank> = {
  ranks: UNIT_RANKS,
  label: '.maltrad-unit-name',
  head: '.maltrad-unit-kind',
  chip: 0.75,
  defaults: DEFAULT_UNIT_METRICS,
};
