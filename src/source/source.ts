import type { Locale } from '../text/locale';

/** A request to a source. */
export interface SourceRequest {
  /** Aborts the request when the result is no longer needed. */
  readonly signal: AbortSignal;
  /** Id of the node whose children are wanted; absent when everything is. */
  readonly nodeId?: string | undefined;
  /** The language of text that the source itself adds to the data, such as notes. @default "sv" */
  readonly locale?: Locale | undefined;
}

/**
 * Where data comes from. It loads the data and converts other formats to the package's own JSON. The result
 * is of unknown type, since it is the query that parses it. `load` rejects with a `LoadError`.
 *
 * @example
 * const source: Source = { id: 'plan-2024', load: ({ signal }) => readFromOurDatabase(signal) };
 */
export interface Source {
  /**
   * A stable id, which becomes part of query keys, so it must not contain secrets such as tokens. If
   * different users get different data, it must also identify the user or group.
   */
  readonly id: string;
  /**
   * What the data depends on apart from `id`, such as a choice of years. It becomes part of query keys, so
   * that data loaded for one choice is not shown for another. The package's own sources add addresses, files,
   * data and requests to Kolada, unless these are made by functions. @default nothing
   */
  readonly cacheKey?: string | undefined;
  /** The name for readers: "Kolada". @default none */
  readonly name?: string | undefined;
  /** Ids of the nodes that it should have figures for, if known in advance. @default not known */
  readonly nodeIds?: readonly string[] | undefined;
  readonly load: (request: SourceRequest) => Promise<unknown>;
}
