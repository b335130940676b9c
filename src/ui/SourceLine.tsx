import { useMessages } from '../view/useMessages';
import { panelWords } from './generalWords';
import type { ShownSource } from './shownSource';
import type { ReactNode } from 'react';

/** Document, section and page of a source, and the quotation if there is one. */
export function SourceLine({ source }: { source: ShownSource }): ReactNode {
  const { panels } = useMessages(panelWords);
  const { title, at, url } = source;
  const href = safeUrl(url);
  const place = [at.section, at.page === undefined ? undefined : panels.page(at.page)];
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

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address if it is safe to link to: http, https, mailto, tel, or relative to the page. For anything
 * else, such as `javascript:` or `data:`, `undefined`, and it is shown as text only.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || url.trim() === '') return undefined;
  try {
    return SCHEMES.has(new URL(url, 'https://relative.invalid').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
