import type { ReactNode } from 'react';

/** A heading and what stands under it; nothing at all when there is nothing to say. */
export function Section(props: {
  heading: string;
  /** What sets the section apart, for its look. */
  mark?: string | undefined;
  children: ReactNode;
}): ReactNode {
  return (
    <div className="maltrad-details-section" data-mark={props.mark}>
      <h3 className="maltrad-details-heading">{props.heading}</h3>
      {props.children}
    </div>
  );
}
