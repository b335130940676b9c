import type { ReactNode } from 'react';
import type { Look } from '../model/plan/statusScale';
import { StatusIcon } from './StatusIcon';

/** A status as shape and word; the colour comes from `data-status` here or on an ancestor. */
export function StatusMark(props: { status: Look; word: string }): ReactNode {
  return (
    <span className="maltrad-status" data-status={props.status}>
      <StatusIcon look={props.status} />
      <span>{props.word}</span>
    </span>
  );
}
