import type { ReactNode } from 'react';
import type { Look } from '../model/plan/statusScale';
import { lookShapes } from './lookShapes';

/** The shape of a look; its colour comes from `data-status` on an ancestor. */
export function StatusIcon({ look }: { look: Look }): ReactNode {
  return (
    <svg
      className="maltrad-status-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {lookShapes[look]}
    </svg>
  );
}
