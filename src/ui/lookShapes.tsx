import type { ReactNode } from 'react';
import type { Look } from '../model/plan/statusScale';

/**
 * The shape of each look, on 16 by 16. Shapes differ in outline or fill, so they can be told apart
 * without colour.
 */
export const lookShapes: Readonly<Record<Look, ReactNode>> = {
  met: (
    <>
      <circle className="maltrad-filled" cx="8" cy="8" r="7" />
      <path className="maltrad-cut" d="M4.75 8.25l2.25 2.25 4.25-4.75" strokeWidth="1.75" />
    </>
  ),
  mostlyMet: <path className="maltrad-filled" d="M8 8V.75A7.25 7.25 0 1 1 .75 8z" stroke="none" />,
  partlyMet: (
    <>
      <circle cx="8" cy="8" r="6.5" strokeWidth="1.5" />
      <path className="maltrad-filled" d="M1.5 8h13a6.5 6.5 0 0 1-13 0z" stroke="none" />
    </>
  ),
  mostlyNotMet: (
    <>
      <path d="M8 1.25L14.75 8 8 14.75 1.25 8z" strokeLinejoin="round" strokeWidth="1.5" />
      <path className="maltrad-filled" d="M2.75 9.5h10.5L8 14.75z" stroke="none" />
    </>
  ),
  notMet: (
    <>
      <path
        className="maltrad-filled"
        d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z"
        stroke="none"
      />
      <path className="maltrad-cut" d="M5.5 5.5l5 5m0-5l-5 5" strokeWidth="1.75" />
    </>
  ),
  done: (
    <>
      <rect className="maltrad-filled" x="1" y="1" width="14" height="14" rx="2.5" stroke="none" />
      <path className="maltrad-cut" d="M4.5 8.25l2.5 2.5 4.5-5" strokeWidth="1.75" />
    </>
  ),
  ongoing: (
    <>
      <circle cx="8" cy="8" r="6.25" strokeWidth="1.5" />
      <path className="maltrad-filled" d="M6.25 4.75v6.5l5-3.25z" stroke="none" />
    </>
  ),
  late: (
    <>
      <path
        className="maltrad-filled"
        d="M8 1.75l6.5 12h-13z"
        strokeLinejoin="round"
        strokeWidth="1.5"
      />
      <path className="maltrad-cut" d="M8 5.5v4.25m0 1.5V13" strokeWidth="1.75" />
    </>
  ),
  notStarted: <circle cx="8" cy="8" r="6.25" strokeWidth="1.75" />,
  notAssessed: (
    <>
      <rect
        x="1.5"
        y="1.5"
        width="13"
        height="13"
        rx="3"
        strokeDasharray="2 1.6"
        strokeWidth="1.25"
      />
      <path d="M6.2 6.3a1.85 1.85 0 1 1 2.6 1.7c-.55.25-.8.6-.8 1.2M8 11.3v.4" strokeWidth="1.5" />
    </>
  ),
  noData: (
    <>
      <rect
        x="1.75"
        y="1.75"
        width="12.5"
        height="12.5"
        strokeDasharray="3.2 1.6"
        strokeWidth="1.5"
      />
      <path d="M4.5 11.5l7-7" strokeWidth="1.5" />
    </>
  ),
};
