import { Fragment, type ReactNode } from 'react';
import type { UnitMark } from './unitMark';

/** What has become of a unit, in labels, each with what it was called or where it stood. */
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
