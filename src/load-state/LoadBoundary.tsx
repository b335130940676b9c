import { type ReactNode, Suspense, useImperativeHandle, useRef } from 'react';
import { LoadError } from '../load/loadError';
import type { LoadState } from '../load/loadState';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { ErrorMessage } from './ErrorMessage';
import { freshness } from './freshness';
import { FreshnessNote } from './FreshnessNote';
import { Loading, Updating } from './Loading';
import { TreeSkeleton } from './TreeSkeleton';
import { useKeptFocus } from './useKeptFocus';

/** Own props of `LoadBoundary`; all other props and `ref` go to its root element. */
export interface LoadBoundaryProps extends RootProps<'div'>, LanguageProps {
  /** The loading state of the view's data. */
  state: LoadState;
  /** The view; it is rendered once there is something to show. @default none */
  children?: ReactNode;
  /** Shown in place of the view until then. @default <TreeSkeleton /> */
  skeleton?: ReactNode;
  /** The total number of statuses. @default the number of nodes that the parts give figures for */
  total?: number | undefined;
  /** The current time, ms since 1970, for tests and screenshots. @default the reader's clock */
  now?: number | undefined;
}

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
export const LoadBoundary = defineView<LoadBoundaryProps, 'div'>(
  {
    tag: 'div',
    className: 'maltrad-load',
    own: {
      ...LANGUAGE_PROPS,
      state: true,
      children: true,
      skeleton: true,
      total: true,
      now: true,
    },
    waits: false,
  },
  function LoadBoundary({ root, ...props }) {
    const { state } = props;
    const element = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(
      root.ref,
      () => element.current,
    );
    useKeptFocus(element);
    return (
      <div {...root} ref={element} data-phase={state.phase} data-state={stateOf(state)}>
        <Content {...props} />
      </div>
    );
  },
);

function Content(props: LoadBoundaryProps): ReactNode {
  const { state, children, skeleton = <TreeSkeleton />, total, now } = props;
  if (state.phase === 'loading') {
    return (
      <Suspense fallback={skeleton}>
        <Loading isOffline={isOffline(state)} skeleton={skeleton} />
      </Suspense>
    );
  }
  if (state.phase === 'failed') return <Failure state={state} />;
  const isUpdating = state.parts.some(({ isFetching }) => isFetching);
  return (
    <>
      <FreshnessNote state={state} total={total} now={now} />
      {children}
      {isUpdating && stateOf(state) === 'ready' && (
        <Suspense>
          <Updating />
        </Suspense>
      )}
    </>
  );
}

/** If there are several errors, the first is shown, and all parts are tried again. */
function Failure({ state }: { state: LoadState }): ReactNode {
  const failed = state.parts.filter(({ error }) => error);
  const tried = failed.length > 0 ? failed : state.parts;
  return (
    <ErrorMessage
      error={failed[0]?.error ?? NO_ANSWER}
      isTrying={tried.some(({ isFetching }) => isFetching)}
      onRetry={() => {
        for (const { retry } of tried) retry();
      }}
    />
  );
}

const NO_ANSWER = new LoadError('network');

function stateOf(state: LoadState): string {
  if (state.phase === 'failed') return 'error';
  if (state.phase === 'loading') return isOffline(state) ? 'offline' : 'loading';
  return freshness(state).state;
}

function isOffline({ parts }: LoadState): boolean {
  return parts.some((part) => part.isOffline);
}
