import type { ReactNode, RefObject } from 'react';
import { UnitFrame } from './UnitCard';
import { UNIT_RANKS } from '../organisation/unitRank';

/** One unseen card of each rank with a line of text, for `useCardMetrics` to measure. */
export function UnitSamples({ element }: { element: RefObject<HTMLDivElement | null> }): ReactNode {
  return (
    <div className="maltrad-samples" ref={element} aria-hidden="true">
      {UNIT_RANKS.map((rank) => (
        <UnitFrame
          key={rank}
          rank={rank}
          kind="other"
          head={rank === 'group' ? '' : '–'}
          label="–"
        />
      ))}
    </div>
  );
}
