import {
  forwardRef,
  useImperativeHandle,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { loadWords } from '../messages/loadWords';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import { loadErrorWords } from '../load/loadErrorWords';
import type { LoadPart, LoadState } from '../load/loadState';
import { ErrorMessage } from './ErrorMessage';
import { freshness } from './freshness';
import { FreshnessNote } from './FreshnessNote';
import { Loading } from './Loading';
import { TreeSkeleton } from './TreeSkeleton';
import { useKeptFocus } from './useKeptFocus';

/** Own props of `LoadBoundary`; all other props and `ref` go to its root element. */
export interface LoadBoundaryProps {
  /** How far the data of the view has come. */
  state: LoadState;
  /** The view; it is there once there is something to show. */
  children?: ReactNode;
  /** What stands there until then. @default <TreeSkeleton /> */
  skeleton?: ReactNode;
  /** How many statuses there are. @default the number of nodes that the parts give figures for */
  total?: number | undefined;
  /** The time, ms since 1970, for tests and pictures. @default the reader's clock */
  now?: number | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'div'>, keyof LoadBoundaryProps>;

/**
 * A view whose data is fetched: its shape while it loads, what went wrong when it cannot be shown, and
 * what is missing or old when it can.
 *
 * Its root has `data-phase` (as the state has it) and `data-state`: loading, error, offline, partial,
 * stale or ready.
 *
 * @example
 * <LoadBoundary state={state}>{plan && <GoalTree plan={plan} />}</LoadBoundary>
 */
export const LoadBoundary = forwardRef<HTMLDivElement, LoadBoundaryProps & RootProps>(
  function LoadBoundary(props, ref) {
    const { state, children, skeleton, total, now, locale, messages: own, ...others } = props;
    const { className, ...rest } = others;
    const { locale: lang } = useMemo(() => messagesFor(locale, own, loadWords), [locale, own]);
    const root = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current);
    useKeptFocus(root);
    return (
      <div
        {...rest}
        ref={root}
        className={['maltrad maltrad-load', className].filter(Boolean).join(' ')}
        lang={lang}
        data-phase={state.phase}
        data-state={stateOf(state)}
      >
        <Content {...{ state, skeleton, total, now, locale, messages: own }}>{children}</Content>
      </div>
    );
  },
);

function Content(props: LoadBoundaryProps): ReactNode {
  const { state, children, skeleton = <TreeSkeleton />, total, now, locale, messages: own } = props;
  const messages = useMemo(() => messagesFor(locale, own, loadWords), [locale, own]);
  if (state.phase === 'loading') {
    return <Loading isOffline={isOffline(state)} skeleton={skeleton} messages={messages} />;
  }
  if (state.phase === 'failed') return <Failure state={state} locale={locale} messages={own} />;
  const isUpdating = state.parts.some(({ isFetching }) => isFetching);
  return (
    <>
      <FreshnessNote {...{ state, total, now, locale, messages: own }} />
      {children}
      {isUpdating && stateOf(state) === 'ready' && (
        <p className="maltrad-load-updating">
          <span>{messages.load.updating}</span>
        </p>
      )}
    </>
  );
}

/** Of several errors the first is told, and all are tried again. */
function Failure(props: Pick<LoadBoundaryProps, 'state' | 'locale' | 'messages'>): ReactNode {
  const { state, ...words } = props;
  const failed = state.parts.filter(({ error }) => error);
  const tried = failed.length > 0 ? failed : state.parts;
  return (
    <ErrorMessage
      {...words}
      error={failed[0]?.error ?? NO_ANSWER}
      isTrying={tried.some(({ isFetching }) => isFetching)}
      onRetry={() => {
        for (const { retry } of tried) retry();
      }}
    />
  );
}

const NO_ANSWER: NonNullable<LoadPart['error']> = {
  kind: 'network',
  ...loadErrorWords('network', {}),
  issues: [],
};

function stateOf(state: LoadState): string {
  if (state.phase === 'failed') return 'error';
  if (state.phase === 'loading') return isOffline(state) ? 'offline' : 'loading';
  return freshness(state).state;
}

function isOffline({ parts }: LoadState): boolean {
  return parts.some((part) => part.isOffline);
}
