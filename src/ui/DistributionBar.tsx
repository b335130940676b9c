import type { ReactNode } from 'react';
import type { BarPart } from '../status/overview/barParts';

const WIDTH = 48;
const GAP = 1;

/** The distribution of statuses as a bar with a part for each look; text beside the bar says the same. */
export function DistributionBar({ parts }: { parts: readonly BarPart[] }): ReactNode {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const room = WIDTH - GAP * Math.max(0, parts.length - 1);
  const ends = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <svg
      className="maltrad-bar"
      viewBox={`0 0 ${WIDTH} 8`}
      width={WIDTH}
      height="8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ look, count }, index) => (
        <rect
          key={look}
          data-status={look}
          x={((ends[index] ?? 0) / total) * room + index * GAP}
          y="0"
          width={(count / total) * room}
          height="8"
        />
      ))}
    </svg>
  );
}
