import type { ReactNode } from 'react';
import type { Trend } from '../status/trend/trend';

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

type Change = NonNullable<Trend['change']>;

/** An arrow that goes the way that a figure goes; the text beside it says whether that is better. */
export function TrendGlyph({ change }: { change: Change }): ReactNode {
  return <Glyph>{ARROWS[change]}</Glyph>;
}

const ARROWS: Record<Change, ReactNode> = {
  increase: <path d="M4 12l8-8M6.5 4H12v5.5" />,
  decrease: <path d="M4 4l8 8M6.5 12H12V6.5" />,
  none: <path d="M2.5 8h10.5M9.5 4.5L13 8l-3.5 3.5" />,
};
