import type { ReactNode } from 'react';

/** A filled dot: the goal is directed to the unit, which has not assessed it yet. */
export function DirectedGlyph(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="4" />
    </svg>
  );
}
