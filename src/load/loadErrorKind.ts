import type { Issue } from '../model/parse/issue';

/** What can go wrong when data is fetched. */
export type LoadErrorKind =
  /** No answer: no connection, no such host, or a browser that may not read the answer (CORS). */
  | 'network'
  /** No answer in time. */
  | 'timeout'
  /** An answer with a status that is no success; see `status`. */
  | 'http'
  /** An answer that is no JSON, often the page of a login. */
  | 'not-json'
  /** A file that is not in the format that was expected; see `format`. */
  | 'wrong-format'
  /** More bytes or records than allowed; see `limit`. */
  | 'too-large'
  /** More levels under one another than allowed; see `limit`. */
  | 'too-deep'
  /** Readable, but not what it should be; see `issues`. */
  | 'schema'
  /** Stopped by the one who asked. */
  | 'cancelled'
  /** Something else than the above, such as an error in a program; see `cause`. */
  | 'unknown';

/** What is known of an error beside its kind. */
export interface LoadErrorDetails {
  /** Status of the HTTP answer. */
  readonly status?: number | undefined;
  /** Whether the answer refers to another address, which was not asked. */
  readonly redirected?: boolean | undefined;
  /** How long the server asks to be left alone, ms. */
  readonly retryAfter?: number | undefined;
  /** How often it has been tried again already. @default 0 */
  readonly retries?: number | undefined;
  /** What was exceeded. */
  readonly limit?: { readonly value: number; readonly of: 'bytes' | 'nodes' | 'levels' | 'ms' };
  /** What was expected: "CSV", "Excel", "XML". */
  readonly format?: string | undefined;
  /** Whether an answer began to come and then ended too early. */
  readonly brokenOff?: boolean | undefined;
  /** What exactly could not be read. */
  readonly issues?: readonly Issue[] | undefined;
  readonly cause?: unknown;
}

/** The same words in Swedish and English. */
export type LoadErrorText = Issue['message'];
