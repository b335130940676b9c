import type { ReactNode } from 'react';

/** A heading and what stands under it; nothing at all when there is nothing to say. */
export function Section(props: { heading: string; children: ReactNode }): ReactNode {
  return (
    <div className="maltrad-details-section">
      <h3 className="maltrad-details-heading">{props.heading}</h3>
      {props.children}
    </div>
  );
}
