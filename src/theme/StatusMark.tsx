import type { ReactNode } from 'react';
import type { StatusKey } from '../status/statusKey';

const SHAPES: Record<StatusKey, ReactNode> = {
  met: (
    <>
      <circle className="maltrad-filled" cx="8" cy="8" r="7" />
      <path className="maltrad-cut" d="M4.75 8.25l2.25 2.25 4.25-4.75" strokeWidth="1.75" />
    </>
  ),
  partlyMet: (
    <>
      <circle cx="8" cy="8" r="6.5" strokeWidth="1.5" />
      <path className="maltrad-filled" d="M1.5 8h13a6.5 6.5 0 0 1-13 0z" stroke="none" />
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

/** A status as shape and word; the colour comes from `data-status` here or on an ancestor. */
export function StatusMark(props: { status: StatusKey; word: string }): ReactNode {
  return (
    <span className="maltrad-status" data-status={props.status}>
      <svg
        className="maltrad-status-icon"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        {SHAPES[props.status]}
      </svg>
      <span>{props.word}</span>
    </span>
  );
}
