import type { ReactNode } from 'react';
import type { Look } from '../model/plan/statusScale';

const EDGE = <rect x="0.5" y="0.5" width="9" height="9" rx="1" className="maltrad-cell-edge" />;
const SOLID = <rect width="10" height="10" rx="1.5" className="maltrad-cell-filled" />;
const CROSS = <path d="M2.75 2.75l4.5 4.5m0-4.5l-4.5 4.5" className="maltrad-cell-cut" />;

/** The part of a cell that is filled from below. */
const filledTo = (height: number) => (
  <>
    {EDGE}
    <rect y={10 - height} width="10" height={height} rx="1" className="maltrad-cell-filled" />
  </>
);

/** Each look as a cell of 10 by 10, in patterns that differ also without colour. */
export const cellShapes: Readonly<Record<Look, ReactNode>> = {
  met: SOLID,
  mostlyMet: filledTo(7.5),
  partlyMet: filledTo(5.5),
  mostlyNotMet: filledTo(2.75),
  notMet: (
    <>
      {SOLID}
      {CROSS}
    </>
  ),
  done: SOLID,
  ongoing: (
    <>
      {EDGE}
      <path d="M3.5 2.5v5l4-2.5z" className="maltrad-cell-filled" />
    </>
  ),
  late: (
    <>
      {SOLID}
      <path d="M5 2v3.75m0 1.25v1" className="maltrad-cell-cut" />
    </>
  ),
  notStarted: (
    <rect x="1" y="1" width="8" height="8" rx="1" className="maltrad-cell-edge" strokeWidth="2" />
  ),
  notAssessed: (
    <>
      {EDGE}
      <circle cx="5" cy="5" r="1.25" className="maltrad-cell-filled" />
    </>
  ),
  noData: (
    <>
      {EDGE}
      <path d="M2 8l6-6" className="maltrad-cell-edge" strokeWidth="1.5" />
    </>
  ),
};
