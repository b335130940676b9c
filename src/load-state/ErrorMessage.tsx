import type { ReactNode } from 'react';
import { asFailedLoad } from '../load/asFailedLoad';
import type { FailedLoad } from '../load/loadState';
import { Glyph, UnavailableGlyph } from '../ui/Glyph';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { IssueList } from './IssueList';
import { errorTexts, loadStateWords } from './loadStateWords';
import { Retry } from './Retry';

/** Own props of `ErrorMessage`; all other props and `ref` go to its root element. */
export interface ErrorMessageProps extends RootProps<'div'>, LanguageProps {
  /**
   * What went wrong: a `LoadError` or an object like one. For any other error, the message only says that
   * something went wrong.
   */
  error: FailedLoad | Error;
  /** Called when the reader asks for another attempt; without it there is no button. */
  onRetry?: (() => void) | undefined;
  /** Whether an attempt is in progress. @default false */
  isTrying?: boolean | undefined;
}

/**
 * What went wrong when data was fetched, what to do about it, and a button that tries again; where the
 * data itself is at fault, the list of what is wrong in it.
 *
 * @example
 * <ErrorMessage error={new LoadError('network')} onRetry={refetch} isTrying={isFetching} />
 */
export const ErrorMessage = defineView<ErrorMessageProps, 'div'>(
  {
    tag: 'div',
    className: 'maltrad-error',
    own: { ...LANGUAGE_PROPS, error: true, onRetry: true, isTrying: true },
  },
  function ErrorMessage({ error: given, onRetry, isTrying = false, root }) {
    const error = asFailedLoad(given);
    const messages = useMessages(loadStateWords);
    const { loadState } = messages;
    const { text, advice } = errorTexts(error, messages);
    return (
      <div {...root} data-kind={error.kind}>
        <div className="maltrad-error-message">
          <ErrorIcon kind={error.kind} />
          <div role="alert">
            <h2 className="maltrad-error-heading">{text}</h2>
            <p className="maltrad-error-advice">{advice}</p>
          </div>
          {onRetry && (
            <Retry
              words={{ ask: loadState.retry, trying: loadState.retrying }}
              isTrying={isTrying}
              isFailed
              onRetry={onRetry}
            />
          )}
        </div>
        {error.issues.length > 0 && <IssueList issues={error.issues} />}
      </div>
    );
  },
);

const UNREACHED = new Set(['network', 'timeout', 'http', 'cancelled']);

/** Whether there was no response, or one that was not what it should be. */
function ErrorIcon({ kind }: Pick<FailedLoad, 'kind'>): ReactNode {
  if (UNREACHED.has(kind)) return <UnavailableGlyph />;
  return (
    <Glyph>
      <path d="M9.5 1.75h-5.75v12.5h8.5V4.5zM9.5 1.75V4.5h2.75M8 6.75v3M8 11.75v.05" />
    </Glyph>
  );
}
