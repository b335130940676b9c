import type { LoadPart, LoadState } from '../load/loadState';
import { Glyph, UnavailableGlyph } from '../ui/Glyph';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { FailedParts } from './FailedParts';
import { Retry } from './Retry';
import { freshness, type Freshness } from './freshness';
import { freshnessWords } from './freshnessWords';
import { loadStateWords } from './loadStateWords';
import { useKeptFocus } from './useKeptFocus';
import { type ReactNode, useImperativeHandle, useRef, useState, useSyncExternalStore } from 'react';

/** Own props of `FreshnessNote`; all other props and `ref` go to its root element. */
export interface FreshnessNoteProps extends RootProps<'div'>, LanguageProps {
  /** The loading state of the view's data. */
  state: LoadState;
  /** The total number of statuses. @default the number of nodes that the parts give figures for */
  total?: number | undefined;
  /** The current time, ms since 1970, for tests and screenshots. @default the reader's clock */
  now?: number | undefined;
}

/**
 * States which of the data shown is missing or old and how old it is, with a button that fetches it again.
 * It takes no space when everything is up to date; leave it on the page even then, so that later changes
 * are announced.
 *
 * @example
 * <FreshnessNote state={state} />
 */
export const FreshnessNote = defineView<FreshnessNoteProps, 'div'>(
  {
    tag: 'div',
    className: 'maltrad-freshness',
    own: { ...LANGUAGE_PROPS, state: true, total: true, now: true },
  },
  function FreshnessNote({ state, total, now: given, root }) {
    const element = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(
      root.ref,
      () => element.current,
    );
    useKeptFocus(element);
    const now = useNow(given);
    const fresh = freshness(state, total);
    return (
      <div {...root} ref={element} data-state={fresh.state}>
        <Line fresh={fresh} now={now} />
        {fresh.failed.length > 0 && <FailedParts parts={fresh.failed} now={now} />}
      </div>
    );
  },
);

function Line({ fresh, now }: { fresh: Freshness; now: number | null }): ReactNode {
  const messages = useMessages(loadStateWords);
  const { said, shown } = freshnessWords(fresh, now, messages);
  const isReady = fresh.state === 'ready';
  const wasOther = useWasOther(isReady);
  return (
    <div className="maltrad-freshness-line">
      {!isReady && <StateIcon state={fresh.state} />}
      <p className="maltrad-freshness-text">
        <output className={isReady ? 'maltrad-unseen' : undefined}>
          {isReady ? wasOther && messages.loadState.allFetched : said}
        </output>
        {shown && ` ${shown}`}
      </p>
      <Again fresh={fresh} />
    </div>
  );
}

/** Whether something has been wrong: then it is also announced when everything is well again. */
function useWasOther(isReady: boolean): boolean {
  const [wasOther, setWasOther] = useState(!isReady);
  if (!isReady && !wasOther) setWasOther(true);
  return wasOther;
}

/** Offline there is no button, since the data is fetched automatically when the connection is back. */
function Again({ fresh }: { fresh: Freshness }): ReactNode {
  const { loadState: load } = useMessages(loadStateWords);
  if (fresh.state === 'partial') {
    const ask = fresh.failed.length > 1 ? load.retryAll : load.retry;
    const words = { ask, trying: load.retrying };
    return <Retry key="partial" words={words} {...attempt(fresh.failed)} isFailed />;
  }
  if (fresh.state !== 'stale') return null;
  const words = { ask: load.update, trying: load.updating };
  return <Retry key="stale" words={words} {...attempt(fresh.stale)} isFailed={false} />;
}

function attempt(parts: readonly LoadPart[]): { isTrying: boolean; onRetry: () => void } {
  return {
    isTrying: parts.some(({ isFetching }) => isFetching),
    onRetry: () => {
      for (const { retry } of parts) retry();
    },
  };
}

function StateIcon({ state }: { state: Freshness['state'] }): ReactNode {
  if (state !== 'stale' && state !== 'loading') return <UnavailableGlyph />;
  return (
    <Glyph>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </Glyph>
  );
}

const MINUTE = 60_000;

/**
 * The current time, updated every minute, or the time that is given. `null` on a server and until
 * hydration, since the reader's clock and time zone are known only in the browser.
 */
function useNow(given: number | undefined): number | null {
  return useSyncExternalStore<number | null>(
    given === undefined ? everyMinute : never,
    () => given ?? Math.floor(Date.now() / MINUTE) * MINUTE,
    () => null,
  );
}

function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE);
  return () => clearInterval(timer);
}

function never(): () => void {
  return () => {};
}
