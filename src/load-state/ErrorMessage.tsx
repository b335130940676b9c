import { forwardRef, useMemo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { loadWords } from '../messages/loadWords';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import type { LoadPart } from '../load/loadState';
import { Glyph, UnavailableGlyph } from '../ui/Glyph';
import { IssueList } from './IssueList';
import { Retry } from './Retry';

/** Own props of `ErrorMessage`; all other props and `ref` go to its root element. */
export interface ErrorMessageProps {
  /** What went wrong: a `LoadError`, or what is like one. */
  error: NonNullable<LoadPart['error']>;
  /** Called when the reader asks for another try; without it there is no button. */
  onRetry?: (() => void) | undefined;
  /** Whether it is being tried just now. @default false */
  isTrying?: boolean | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'div'>, keyof ErrorMessageProps | 'children'>;

/**
 * What went wrong when data was fetched, what to do about it, and a button that tries again; where the
 * data itself is at fault, the list of what is wrong in it.
 *
 * @example
 * <ErrorMessage error={new LoadError('network')} onRetry={refetch} isTrying={isFetching} />
 */
export const ErrorMessage = forwardRef<HTMLDivElement, ErrorMessageProps & RootProps>(
  function ErrorMessage(props, ref) {
    const { error, onRetry, isTrying = false, locale, messages: own, className, ...rest } = props;
    const messages = useMemo(() => messagesFor(locale, own, loadWords), [locale, own]);
    const { load } = messages;
    return (
      <div
        {...rest}
        ref={ref}
        className={['maltrad maltrad-error', className].filter(Boolean).join(' ')}
        lang={messages.locale}
        data-kind={error.kind}
      >
        <div className="maltrad-error-message">
          <ErrorIcon kind={error.kind} />
          <div role="alert">
            <h2 className="maltrad-error-heading">{error.text[messages.locale]}</h2>
            <p className="maltrad-error-advice">{error.advice[messages.locale]}</p>
          </div>
          {onRetry && (
            <Retry
              words={{ ask: load.retry, trying: load.retrying }}
              isTrying={isTrying}
              isFailed
              onRetry={onRetry}
              messages={messages}
            />
          )}
        </div>
        {error.issues.length > 0 && (
          <IssueList issues={error.issues} locale={locale} messages={own} />
        )}
      </div>
    );
  },
);

const UNREACHED = new Set(['network', 'timeout', 'http', 'cancelled']);

/** The answer did not come, or came and was not what it should be. */
function ErrorIcon({ kind }: { kind: ErrorMessageProps['error']['kind'] }): ReactNode {
  if (UNREACHED.has(kind)) return <UnavailableGlyph />;
  return (
    <Glyph>
      <path d="M9.5 1.75h-5.75v12.5h8.5V4.5zM9.5 1.75V4.5h2.75M8 6.75v3M8 11.75v.05" />
    </Glyph>
  );
}
