import type { Look } from '../model/plan/statusScale';
import { lookShapes } from './lookShapes';
import type { ReactNode } from 'react';

/** A status as shape and word; its colour comes from `data-status` on the element or an ancestor. */
export function StatusMark(props: { status: Look; word: string }): ReactNode {
  return (
    <span className="maltrad-status" data-status={props.status}>
      <StatusIcon look={props.status} />
      <span>{props.word}</span>
    </span>
  );
}

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
