import type { Issue } from '../model/parse/issue';

/** What can go wrong when data is fetched. */
export type LoadErrorKind =
  /** No response: no connection, no such host, or a browser that may not read the response (CORS). */
  | 'network'
  /** No response in time. */
  | 'timeout'
  /** A response whose status is not a success; see `status`. */
  | 'http'
  /** A response that is not JSON, often a login page. */
  | 'not-json'
  /** A file that is not in the expected format; see `format`. */
  | 'wrong-format'
  /** More bytes or records than allowed; see `limit`. */
  | 'too-large'
  /** More nested levels than allowed; see `limit`. */
  | 'too-deep'
  /** Readable, but not data of the expected kind; see `issues`. */
  | 'schema'
  /** Cancelled by the caller. */
  | 'cancelled'
  /** Anything else, such as a programming error; see `cause`. */
  | 'unknown';

/** What is known about an error apart from its kind. */
export interface LoadErrorDetails {
  /** Status of the HTTP response. */
  readonly status?: number | undefined;
  /** Whether the response was a redirect, which was not followed. */
  readonly redirected?: boolean | undefined;
  /** How long the server asks clients to wait, ms. */
  readonly retryAfter?: number | undefined;
  /** The number of retries already made. @default 0 */
  readonly retries?: number | undefined;
  /** The limit that was exceeded. */
  readonly limit?: { readonly value: number; readonly of: 'bytes' | 'nodes' | 'levels' | 'ms' };
  /** The expected format: "CSV", "Excel", "XML". */
  readonly format?: string | undefined;
  /** Whether the response ended before it was complete. */
  readonly brokenOff?: boolean | undefined;
  /** What exactly could not be read. */
  readonly issues?: readonly Issue[] | undefined;
  readonly cause?: unknown;
}

/** The same words in Swedish and English. */
export type LoadErrorText = Issue['message'];
