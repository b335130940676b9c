import type { ReactNode, RefObject } from 'react';
import { CardFrame } from './GoalCard';
import { RANKS } from './goalCardSize';

/** One unseen card of each rank with a line of label, for `useCardMetrics` to measure. */
export function CardSamples({ element }: { element: RefObject<HTMLDivElement | null> }): ReactNode {
  return (
    <div className="maltrad-samples" ref={element} aria-hidden="true">
      {RANKS.map((rank) => (
        <CardFrame key={rank} rank={rank} head="–" label="–" />
      ))}
    </div>
  );
}
