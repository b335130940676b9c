import type { ReactNode } from 'react';
import type { MessageOverrides } from '../messages/messagesFor';
import type { LoadMessages } from '../messages/loadWords';
import type { LoadPart } from '../load/loadState';
import { partWords } from './freshnessWords';
import { IssueList } from './IssueList';
import { Retry } from './Retry';

/** More than so many would push away what they are about. */
const OPEN_LIMIT = 3;

/** The parts of which something could not be fetched: what happened, what is shown, and a try of its own. */
export function FailedParts(props: {
  parts: readonly LoadPart[];
  now: number | null;
  messages: LoadMessages;
  own: MessageOverrides | undefined;
}): ReactNode {
  const { parts, now, messages, own } = props;
  const isSingle = parts.length === 1;
  return (
    <details className="maltrad-parts" open={!isSingle && parts.length <= OPEN_LIMIT}>
      <summary>{messages.load.causes(parts.length)}</summary>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <p>
              <strong>{part.name ?? messages.load.plan}</strong> {partWords(part, now, messages)}
            </p>
            {!isSingle && <PartRetry part={part} messages={messages} />}
            {part.error && (
              <IssueList issues={part.error.issues} locale={messages.locale} messages={own} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function PartRetry({ part, messages }: { part: LoadPart; messages: LoadMessages }): ReactNode {
  const { load } = messages;
  return (
    <Retry
      words={{ ask: load.retry, trying: load.retrying }}
      of={part.name ?? load.plan}
      isTrying={part.isFetching}
      isFailed
      onRetry={part.retry}
      messages={messages}
    />
  );
}
