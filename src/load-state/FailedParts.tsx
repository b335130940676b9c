import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { asFailedLoad } from '../load/asFailedLoad';
import type { LoadPart } from '../load/loadState';
import { partName, partWords } from './freshnessWords';
import { IssueList } from './IssueList';
import { loadStateWords } from './loadStateWords';
import { Retry } from './Retry';

/** More than this many would push away the content that they are about. */
const OPEN_LIMIT = 3;

/**
 * The parts that could not be fetched completely, each with what happened, what is shown instead, and a
 * button of its own that tries again.
 */
export function FailedParts(props: { parts: readonly LoadPart[]; now: number | null }): ReactNode {
  const { parts, now } = props;
  const messages = useMessages(loadStateWords);
  const { loadState: load } = messages;
  const isSingle = parts.length === 1;
  return (
    <details className="maltrad-parts" open={!isSingle && parts.length <= OPEN_LIMIT}>
      <summary>{load.causes(parts.length)}</summary>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <p>
              <strong>{partName(part, messages)}</strong> {partWords(part, now, messages)}
            </p>
            {!isSingle && <PartRetry part={part} />}
            {part.error && <IssueList issues={asFailedLoad(part.error).issues} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function PartRetry({ part }: { part: LoadPart }): ReactNode {
  const messages = useMessages(loadStateWords);
  const { loadState: load } = messages;
  return (
    <Retry
      words={{ ask: load.retry, trying: load.retrying }}
      of={partName(part, messages)}
      isTrying={part.isFetching}
      isFailed
      onRetry={part.retry}
    />
  );
}
