/** How a server can fail beside its status. */
export type FaultKind = 'truncate' | 'drop' | 'login' | 'html' | 'garbled' | 'empty' | 'endless';

/** What goes wrong with a request, as its address asks for. */
export interface Fault {
  /** How long to wait before anything else, ms. */
  readonly delay: number;
  readonly status: number | undefined;
  /** Seconds that the answer asks to be left alone. */
  readonly retryAfter: string | undefined;
  readonly kind: FaultKind | undefined;
  /** How many requests are served in a span of `per` ms. */
  readonly limit: number;
  readonly per: number;
  /** How many requests fail before the address works. */
  readonly times: number;
}

const KINDS: readonly string[] = [
  'truncate',
  'drop',
  'login',
  'html',
  'garbled',
  'empty',
  'endless',
] satisfies FaultKind[];

/** The fault that an address asks for; a word that is none throws, so that no test tests nothing. */
export function faultOf(query: URLSearchParams): Fault {
  const kind = query.get('fault') ?? undefined;
  if (kind !== undefined && !isKind(kind)) throw new RangeError(`fault: ${KINDS.join(', ')}`);
  const status = query.has('status') ? numberIn(query, 'status', 0) : undefined;
  if (status !== undefined && (status < 400 || status > 599))
    throw new RangeError('status: 400–599');
  return {
    kind,
    status,
    delay: numberIn(query, 'delay', 0),
    retryAfter: query.get('retry-after') ?? undefined,
    limit: numberIn(query, 'limit', Infinity),
    per: numberIn(query, 'per', 1000),
    times: numberIn(query, 'times', Infinity),
  };
}

function isKind(word: string): word is FaultKind {
  return KINDS.includes(word);
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^\d+$/.test(text)) throw new RangeError(`${name}: ett heltal från 0`);
  return Number(text);
}
