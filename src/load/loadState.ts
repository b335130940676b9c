import type { LoadError } from './loadError';

/** An error that views can show: a `LoadError`, or an object like one, with or without phrases. */
export interface FailedLoad
  extends
    Pick<LoadError, 'kind' | 'text' | 'advice' | 'issues'>,
    Partial<Pick<LoadError, 'phrase' | 'advicePhrase'>> {}

/** Something that is fetched separately: a plan, a branch of it, or the figures of one system. */
export interface LoadPart {
  /** Stable within a page. */
  readonly id: string;
  /** The name for readers: "Kolada", or the name of a branch. @default the name of what it is part of */
  readonly name?: string | undefined;
  /** What it is a part of. @default "plan" */
  readonly of?: 'plan' | 'followUp' | undefined;
  /** The error of the last fetch; data from earlier fetches is still shown. */
  readonly error: FailedLoad | null;
  /** When the data shown was fetched, ms since 1970; `null` when there is none. */
  readonly updatedAt: number | null;
  /** Whether a fetch is in progress. */
  readonly isFetching: boolean;
  /** Whether it is waiting for a connection. */
  readonly isOffline: boolean;
  /** Whether the data shown is outdated. */
  readonly isStale: boolean;
  /** Ids of the nodes that it has figures or assessments for. */
  readonly nodeIds: readonly string[];
  /** Ids of those nodes whose data could not be fetched the last time. */
  readonly unavailable: readonly string[];
  /** Fetches it again. */
  readonly retry: () => void;
}

/** The loading state of a view's data. */
export interface LoadState {
  /** loading: nothing to show yet; failed: nothing to show at all; loaded: something is shown. */
  readonly phase: 'loading' | 'failed' | 'loaded';
  readonly parts: readonly LoadPart[];
}
