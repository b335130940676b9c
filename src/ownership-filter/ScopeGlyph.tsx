import type { ReactNode } from 'react';
import type { OwnershipScope } from '../model/ownership/ownership';
import { Glyph } from '../ui/Glyph';

/** A filled, dashed or empty box, so that scopes can be told apart without colour. */
export function ScopeGlyph({ scope }: { scope: OwnershipScope }): ReactNode {
  return (
    <Glyph>
      <rect className="maltrad-scope-box" data-scope={scope} x="2" y="2" width="12" height="12" />
      <path className="maltrad-scope-sign" data-scope={scope} d={SIGNS[scope]} />
    </Glyph>
  );
}

/** A tick, a question mark and a bar. */
const SIGNS: Readonly<Record<OwnershipScope, string>> = {
  covered: 'M4.75 8.25l2.25 2.25 4.25-4.75',
  undecided: 'M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.75.5-.75 1M8 11.2v.2',
  notCovered: 'M5 8h6',
};
