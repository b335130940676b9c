import type { LoadError } from './loadError';

/** What went wrong, as a view shows it: a `LoadError`, or what is like one and need not have phrases. */
export interface FailedLoad
  extends
    Pick<LoadError, 'kind' | 'text' | 'advice' | 'issues'>,
    Partial<Pick<LoadError, 'phrase' | 'advicePhrase'>> {}

/** One thing that is fetched by itself: a plan, a branch of it, figures of one system. */
export interface LoadPart {
  /** Stable within a page. */
  readonly id: string;
  /** What it is called for a reader: "Kolada", the name of a branch. @default what `of` is called */
  readonly name?: string | undefined;
  /** What it is a part of. @default "plan" */
  readonly of?: 'plan' | 'followUp' | undefined;
  /** What went wrong the last time; what was fetched before is still shown. */
  readonly error: FailedLoad | null;
  /** When what is shown was fetched, ms since 1970; `null` when there is nothing. */
  readonly updatedAt: number | null;
  /** Whether an answer is awaited just now. */
  readonly isFetching: boolean;
  /** Whether it waits for a connection. */
  readonly isOffline: boolean;
  /** Whether what is shown is older than it is good for. */
  readonly isStale: boolean;
  /** Ids of the nodes it gives figures or assessments for. */
  readonly nodeIds: readonly string[];
  /** Those of them that could not be fetched the last time. */
  readonly unavailable: readonly string[];
  /** Fetches it anew. */
  readonly retry: () => void;
}

/** How far the data of a view has come. */
export interface LoadState {
  /** loading: nothing to show yet; failed: nothing to show at all; loaded: something is shown. */
  readonly phase: 'loading' | 'failed' | 'loaded';
  readonly parts: readonly LoadPart[];
}
