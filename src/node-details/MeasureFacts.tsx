import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import type { Measure } from '../model/plan/planNode';

/** Unit, direction and definition of a measure; an assumed direction says that it is. */
export function MeasureFacts(props: { measure: Measure; messages: Messages }): ReactNode {
  const { measure, messages } = props;
  const { details } = messages;
  const isAssumed = measure.directionBasis === 'assumed' && measure.direction !== 'unknown';
  const assumed = isAssumed ? ` (${details.directionAssumed})` : '';
  const facts = [
    [details.unit, measure.unit],
    [details.direction, `${messages.direction[measure.direction]}${assumed}`],
    [details.definition, measure.definition],
  ];
  return (
    <dl className="maltrad-facts">
      {facts
        .filter(([, text]) => text !== undefined)
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
