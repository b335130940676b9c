import type { ReactNode } from 'react';
import { Glyph } from './Glyph';

/** A cloud struck through: what is out there did not come. */
export function UnavailableGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M4.6 5.4a3.6 3.6 0 0 0 .2 7.1h6.7M7.2 3.9a4.1 4.1 0 0 1 4.3 3.2 2.75 2.75 0 0 1 2.1 4.4M2.5 2.5l11 11" />
    </Glyph>
  );
}
