import type { ReactNode } from 'react';

/** A heading with its content; renders nothing when there is no content. */
export function Section(props: {
  heading: string;
  /** Distinguishes the section, for its look. */
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

/** The paragraphs of a text, which is divided at its empty lines. */
export function Paragraphs({ text }: { text: string }): ReactNode {
  return text
    .split(/\n\s*\n/)
    .map((paragraph, place) => <p key={`${place} ${paragraph}`}>{paragraph}</p>);
}
