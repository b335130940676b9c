import type { Locale } from '../text/locale';

/** What a source is asked for. */
export interface SourceRequest {
  /** Stops the request when nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** The node whose children are wanted; absent when all is. */
  readonly nodeId?: string | undefined;
  /** The language of what the source itself says in the data, such as its notes. @default "sv" */
  readonly locale?: Locale | undefined;
}

/**
 * Where data comes from. It loads and, where the format is foreign, translates into the package's own
 * JSON; what it returns is unknown until a query has parsed it. Rejects with a `LoadError`.
 *
 * @example
 * const source: Source = { id: 'plan-2024', load: ({ signal }) => readFromOurDatabase(signal) };
 */
export interface Source {
  /**
   * Stable name, which becomes part of query keys: never an address with secrets, never a token. Where
   * users get different answers it names the user or group too.
   */
  readonly id: string;
  /**
   * What besides `id` decides the answer, such as a choice of years. Becomes part of query keys, so that
   * a question is not answered with what was loaded for another. The package's own sources add addresses,
   * files, data and what Kolada is asked for, where these are not made by functions. @default nothing
   */
  readonly cacheKey?: string | undefined;
  /** What it is called for a reader: "Kolada". @default none */
  readonly name?: string | undefined;
  /** Ids of the nodes it is to give figures for, where that is known beforehand. @default not known */
  readonly nodeIds?: readonly string[] | undefined;
  readonly load: (request: SourceRequest) => Promise<unknown>;
}
