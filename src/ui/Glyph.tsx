import type { ReactNode } from 'react';

/** A small line drawing in the colour of the text beside it; the text says what it means. */
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

/** A cloud with a line through it: external data could not be fetched. */
export function UnavailableGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M4.6 5.4a3.6 3.6 0 0 0 .2 7.1h6.7M7.2 3.9a4.1 4.1 0 0 1 4.3 3.2 2.75 2.75 0 0 1 2.1 4.4M2.5 2.5l11 11" />
    </Glyph>
  );
}
