import type { ReactNode } from 'react';
import type { Look } from '../model/plan/statusScale';
import type { BarPart } from '../status/overview/barParts';
import type { Bullet } from '../status/overview/bullet';

/**
 * The distribution of statuses as a bar with a part for each look, as wide and high as its style says. Parts
 * differ by pattern as well as by colour; text beside the bar says the same.
 */
export function DistributionBar({ parts }: { parts: readonly BarPart[] }): ReactNode {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const before = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <svg className="maltrad-bar" width="48" height="8" aria-hidden="true" focusable="false">
      {parts.map(({ look, count }, index) => (
        <Part key={look} look={look} from={(before[index] ?? 0) / total} share={count / total} />
      ))}
    </svg>
  );
}

/** A part with its pattern, and a gap before it unless it is the first. */
function Part({ look, from, share }: { look: Look; from: number; share: number }): ReactNode {
  return (
    <svg
      data-status={look}
      x={`${from * 100}%`}
      width={`${share * 100}%`}
      height="100%"
      overflow="hidden"
    >
      {PATTERNS[look]}
      {from > 0 && <rect className="maltrad-bar-gap" width="2" height="100%" />}
    </svg>
  );
}

/** As wide as a bar can be, and as high, in pixels; what does not fit is cut off. */
const WIDEST = 1200;
const HIGHEST = 24;

/** Parallel lines, `step` pixels apart, that lean to the right or to the left. */
function hatch(step: number, lean: 1 | -1): string {
  const count = Math.ceil((WIDEST + HIGHEST) / step);
  const lines = Array.from({ length: count }, (_, at) => {
    const foot = lean === 1 ? at * step - HIGHEST : at * step;
    return `M${foot} ${HIGHEST}l${lean * HIGHEST} ${-HIGHEST}`;
  });
  return lines.join('');
}

const FALLING = hatch(6.5, 1);
const RISING = hatch(4, -1);

/** Two rows of short strokes, which look like dots. */
const DOTS = [2, 5].map((y) => `M2 ${y}`.concat(`h1.5m3.5 0`.repeat(WIDEST / 5))).join('');

const WHOLE = <rect className="maltrad-bar-filled" width="100%" height="100%" />;
const PALE = <rect className="maltrad-bar-pale" width="100%" height="100%" />;
const EDGE = <rect className="maltrad-bar-edge" width="100%" height="100%" />;

/** The part that is filled from below, on a pale ground. */
const filledTo = (share: number) => (
  <>
    {PALE}
    <rect
      className="maltrad-bar-filled"
      y={`${(1 - share) * 100}%`}
      width="100%"
      height={`${share * 100}%`}
    />
  </>
);

/** Each look as a pattern, so that parts can be told apart without colour. */
const PATTERNS: Readonly<Record<Look, ReactNode>> = {
  met: WHOLE,
  mostlyMet: filledTo(0.8),
  partlyMet: filledTo(0.55),
  mostlyNotMet: filledTo(0.3),
  notMet: (
    <>
      {WHOLE}
      <path className="maltrad-bar-hatch" d={FALLING} />
    </>
  ),
  done: WHOLE,
  ongoing: filledTo(0.5),
  late: (
    <>
      {WHOLE}
      <path className="maltrad-bar-hatch" d={FALLING} />
    </>
  ),
  notStarted: (
    <>
      {EDGE}
      <rect className="maltrad-bar-filled" width="2" height="100%" />
      <rect className="maltrad-bar-filled" width="100%" height="2" />
      <rect
        className="maltrad-bar-filled"
        y="100%"
        width="100%"
        height="2"
        transform="translate(0 -2)"
      />
    </>
  ),
  notAssessed: (
    <>
      {EDGE}
      <path className="maltrad-bar-dots" d={DOTS} />
    </>
  ),
  noData: (
    <>
      {EDGE}
      <path className="maltrad-bar-lines" d={RISING} />
    </>
  ),
};

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
