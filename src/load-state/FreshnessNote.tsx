import type { LoadPart, LoadState } from '../load/loadState';
import { type LoadMessages, loadWords } from '../messages/loadWords';
import { type Locale, type MessageOverrides, messagesFor } from '../messages/messagesFor';
import { Glyph, UnavailableGlyph } from '../ui/Glyph';
import { FailedParts } from './FailedParts';
import { Retry } from './Retry';
import { freshness, type Freshness } from './freshness';
import { freshnessWords } from './freshnessWords';
import { useKeptFocus } from './useKeptFocus';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

/** Own props of `FreshnessNote`; all other props and `ref` go to its root element. */
export interface FreshnessNoteProps {
  /** How far the data of the view has come. */
  state: LoadState;
  /** How many statuses there are. @default the number of nodes that the parts give figures for */
  total?: number | undefined;
  /** The time, ms since 1970, for tests and pictures. @default the reader's clock */
  now?: number | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'div'>, keyof FreshnessNoteProps | 'children'>;

/**
 * What of the data that is shown is missing or old, of what age it is, and a button that fetches it
 * anew. It takes no room when all is fresh; leave it on the page then too, so that what happens later
 * is announced.
 *
 * @example
 * <FreshnessNote state={state} />
 */
export const FreshnessNote = forwardRef<HTMLDivElement, FreshnessNoteProps & RootProps>(
  function FreshnessNote(props, ref) {
    const { state, total, now: given, locale, messages: own, className, ...rest } = props;
    const messages = useMemo(() => messagesFor(locale, own, loadWords), [locale, own]);
    const root = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current);
    useKeptFocus(root);
    const now = useNow(given);
    const fresh = freshness(state, total);
    return (
      <div
        {...rest}
        ref={root}
        className={['maltrad maltrad-freshness', className].filter(Boolean).join(' ')}
        lang={messages.locale}
        data-state={fresh.state}
      >
        <Line fresh={fresh} now={now} messages={messages} />
        {fresh.failed.length > 0 && (
          <FailedParts parts={fresh.failed} now={now} messages={messages} own={own} />
        )}
      </div>
    );
  },
);

function Line(props: { fresh: Freshness; now: number | null; messages: LoadMessages }): ReactNode {
  const { fresh, now, messages } = props;
  const { said, shown } = freshnessWords(fresh, now, messages);
  const isReady = fresh.state === 'ready';
  const wasOther = useWasOther(isReady);
  return (
    <div className="maltrad-freshness-line">
      {!isReady && <StateIcon state={fresh.state} />}
      <p className="maltrad-freshness-text">
        <output className={isReady ? 'maltrad-unseen' : undefined}>
          {isReady ? wasOther && messages.load.allFetched : said}
        </output>
        {shown && ` ${shown}`}
      </p>
      <Again fresh={fresh} messages={messages} />
    </div>
  );
}

/** Whether there has been something to say: then it is also said when all is well again. */
function useWasOther(isReady: boolean): boolean {
  const [wasOther, setWasOther] = useState(!isReady);
  if (!isReady && !wasOther) setWasOther(true);
  return wasOther;
}

/** Without a connection there is nothing to press: it is fetched by itself when it is back. */
function Again({ fresh, messages }: { fresh: Freshness; messages: LoadMessages }): ReactNode {
  const { load } = messages;
  if (fresh.state === 'partial') {
    const ask = fresh.failed.length > 1 ? load.retryAll : load.retry;
    const words = { ask, trying: load.retrying };
    return (
      <Retry key="partial" words={words} {...attempt(fresh.failed)} isFailed messages={messages} />
    );
  }
  if (fresh.state !== 'stale') return null;
  const words = { ask: load.update, trying: load.updating };
  return (
    <Retry
      key="stale"
      words={words}
      {...attempt(fresh.stale)}
      isFailed={false}
      messages={messages}
    />
  );
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
  if (state !== 'stale') return <UnavailableGlyph />;
  return (
    <Glyph>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </Glyph>
  );
}

const MINUTE = 60_000;

/**
 * The time, minute by minute, or the one that is given. `null` on a server and until its page has woken
 * up: the reader's clock and time zone are known only in the browser.
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
