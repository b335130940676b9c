import { forwardRef, type ReactNode } from 'react';
import type { RootProps } from '../view/defineView';

/** Props of `TreeSkeleton`: all of them go to its root element. */
export interface TreeSkeletonProps extends RootProps<'div'> {}

/** The number of text lines on each card of a column, typical of the beginning of a plan. */
const COLUMNS: readonly { readonly rank: string; readonly cards: readonly number[] }[] = [
  { rank: 'root', cards: [5] },
  { rank: 'strong', cards: [1, 1, 2, 1, 2, 1, 1] },
  { rank: 'normal', cards: [3, 2] },
  { rank: 'leaf', cards: [2, 3, 2] },
];

/** The shape of a goal tree that is still loading; hidden from screen readers. */
export const TreeSkeleton = forwardRef<HTMLDivElement, TreeSkeletonProps>(function TreeSkeleton(
  { className, ...rest },
  ref,
) {
  return (
    <div
      aria-hidden="true"
      {...rest}
      ref={ref}
      className={['maltrad maltrad-skeleton', className].filter(Boolean).join(' ')}
    >
      <div className="maltrad-skeleton-columns">
        {COLUMNS.map(({ rank, cards }) => (
          <div key={rank} className="maltrad-skeleton-column" data-rank={rank}>
            <span className="maltrad-skeleton-head" />
            {keyed(cards).map(([key, lines]) => (
              <Card key={key} lines={lines} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
});

function Card({ lines }: { lines: number }): ReactNode {
  const bars = Array.from({ length: lines }, (_, line) => line);
  return (
    <div className="maltrad-skeleton-card">
      {bars.map((line) => (
        <span key={line} className="maltrad-skeleton-line" />
      ))}
      <span className="maltrad-skeleton-foot" />
    </div>
  );
}

function keyed(cards: readonly number[]): (readonly [string, number])[] {
  return cards.map((lines, at) => [`card ${at}`, lines]);
}
