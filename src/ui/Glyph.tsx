import type { ReactNode } from 'react';

/** A small line drawing beside words, in their colour; what it means is said in words. */
export function Glyph({ children }: { children: ReactNode }): ReactNode {
  return (
    <svg
      className="maltrad-glyph"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
