import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import { safeUrl } from './safeUrl';
import type { ShownSource } from './shownSource';

/** Document, section and page of a source, with its words when they are quoted. */
export function SourceLine(props: { source: ShownSource; messages: Messages }): ReactNode {
  const { title, at, url } = props.source;
  const href = safeUrl(url);
  const place = [
    at.section,
    at.page === undefined ? undefined : props.messages.details.page(at.page),
  ];
  return (
    <>
      <p>
        {href === undefined ? (
          title
        ) : (
          <a className="maltrad-link" href={href} rel="noopener noreferrer">
            {title}
          </a>
        )}
        {[undefined, ...place].filter((part, index) => index === 0 || part).join(', ')}
      </p>
      {at.quote !== undefined && <blockquote className="maltrad-quote">{at.quote}</blockquote>}
    </>
  );
}
