import { lineCount, type WidthOf } from '../layout/text/lineCount';
import type { CardPosts, PostLine } from '../organisation/cardPosts';

/** What the height of the posts on a card depends on, besides their words. */
export interface PostMetrics {
  readonly rem: number;
  readonly chipWidthOf: WidthOf;
}

/** Sizes in the style sheet, in rem. */
const LINE = 1;
const FACE = { size: 1.5, gap: 0.375 };
const BETWEEN = { posts: 0.375, people: 0.125 };

/** The height that the posts add to a card of this inner width, in CSS pixels. */
export function postsHeight(
  { lines, more }: Pick<CardPosts, 'lines' | 'more'>,
  width: number,
  metrics: PostMetrics,
): number {
  const heights = lines.map((line) => lineHeight(line, width, metrics));
  if (more !== '') heights.push(LINE);
  return heights.reduce((sum, height) => sum + BETWEEN.posts + height, 0) * metrics.rem;
}

/** The title is shown above the first of the holders. */
function lineHeight(
  { people, title }: PostLine,
  width: number,
  { rem, chipWidthOf }: PostMetrics,
): number {
  const room = width - (FACE.size + FACE.gap) * rem;
  const rowsOf = (text: string) => (text === '' ? 0 : lineCount(text, room, chipWidthOf));
  return people.reduce((sum, { who }, place) => {
    const rows = rowsOf(who) + (place === 0 ? rowsOf(title) : 0);
    return sum + Math.max(FACE.size, rows * LINE) + (place > 0 ? BETWEEN.people : 0);
  }, 0);
}
