import { Fragment, type ReactNode } from 'react';
import type { UnitMark } from './changeContent';

/** How a unit has changed, as labels, each with the unit's former name or place. */
export function ChangeMarks({ marks }: { marks: readonly UnitMark[] }): ReactNode {
  return marks.map(({ kind, text, was }) => (
    <Fragment key={kind}>
      <span className="maltrad-change">
        <span className="maltrad-unit-mark" data-mark={kind}>
          {text}
        </span>
        {was !== undefined && ` ${was}`}
      </span>{' '}
    </Fragment>
  ));
}
