import type { ReactNode } from 'react';

/** Directed, and nothing said of it yet: an empty ring. */
export function DirectedGlyph(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="4" />
    </svg>
  );
}
