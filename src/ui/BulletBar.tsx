import type { ReactNode } from 'react';
import type { Bullet } from '../status/overview/bullet';

/** The figure as a bar, a tick at the target, and a line where the target is met; words say the same. */
export function BulletBar({ bullet: { figure, met, limits } }: { bullet: Bullet }): ReactNode {
  const shareOf = (share: number) => `${share * 100}%`;
  return (
    <svg className="maltrad-bar maltrad-bullet" height="8" aria-hidden="true" focusable="false">
      <rect className="maltrad-bullet-track" width="100%" height="100%" />
      <rect className="maltrad-bar-filled" y="1" width={shareOf(figure)} height="4" />
      <rect
        className="maltrad-bullet-met"
        x={shareOf(met.from)}
        y="6"
        width={shareOf(met.to - met.from)}
        height="2"
      />
      {limits.map((limit) => (
        <rect
          key={limit}
          className="maltrad-bullet-met"
          x={shareOf(limit)}
          width="2"
          height="100%"
          transform="translate(-1 0)"
        />
      ))}
    </svg>
  );
}
