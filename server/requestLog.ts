/** A request that came in, and what became of it. */
export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** What the query names the test that asks. */
  readonly key: string | null;
  /** Names in lower case. Cookies are not kept, only that there were some. */
  readonly headers: Readonly<Record<string, string>>;
  /** When it came, ms since 1970. */
  readonly time: number;
  /** Absent until there is an answer, or when there never was one. */
  status?: number;
  /** dropped: closed by the server; aborted: by the client. */
  outcome: 'pending' | 'finished' | 'aborted' | 'dropped';
}

/** The requests that came in, in their order. */
export interface RequestLog {
  /** Those whose address carries the key, or all. */
  readonly requests: (key?: string | null) => LoggedRequest[];
  readonly add: (request: LoggedRequest) => void;
  /** Forgets those whose address carries the key, or all. */
  readonly clear: (key?: string | null) => void;
}

const MOST = 10_000;

/** An empty log; of very many requests it keeps the latest. */
export function requestLog(): RequestLog {
  let all: LoggedRequest[] = [];
  const isOf = (key: string | null | undefined) => (each: LoggedRequest) =>
    key === undefined || key === null || each.key === key;
  return {
    requests: (key) => all.filter(isOf(key)),
    add: (request) => {
      all.push(request);
      if (all.length > MOST) all = all.slice(-MOST / 2);
    },
    clear: (key) => {
      const isForgotten = isOf(key);
      all = all.filter((each) => !isForgotten(each));
    },
  };
}
