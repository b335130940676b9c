import type { ReactNode } from 'react';
import { Glyph } from '../ui/Glyph';

/** That two do not say the same: the sign for unequal. */
export function DifferGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />
    </Glyph>
  );
}
