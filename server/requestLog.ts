/** A request and its outcome. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** The query's `key`, which identifies the test that made the request. */
  readonly key: string | null;
  /** By lower-case name. Of cookies, only their presence is recorded. */
  readonly headers: Readonly<Record<string, string>>;
  /** Time of arrival, ms since 1970. */
  readonly time: number;
  /** Missing until there is a response, or when there never was one. */
  status?: number;
  /** dropped: closed by the server; aborted: closed by the client. */
  outcome: 'pending' | 'finished' | 'aborted' | 'dropped';
}

/** The requests so far, in order. */
export interface RequestLog {
  /** The requests with the given key, or all. */
  readonly requests: (key?: string | null) => LoggedRequest[];
  readonly add: (request: LoggedRequest) => void;
  /** Forgets the requests with the given key, or all. */
  readonly clear: (key?: string | null) => void;
}

const MOST = 10_000;

/** An empty log; when it grows too long, it keeps the latest requests. */
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
