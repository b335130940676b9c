/** Ways in which a server can fail, apart from HTTP statuses. */
export type FaultKind = 'truncate' | 'drop' | 'login' | 'html' | 'garbled' | 'empty' | 'endless';

/** The fault that the address of a request asks for. */
export interface Fault {
  /** How long to wait before doing anything, ms. */
  readonly delay: number;
  readonly status: number | undefined;
  /** Value of the `Retry-After` header, seconds. */
  readonly retryAfter: string | undefined;
  readonly kind: FaultKind | undefined;
  /** How many requests are served per `per` ms. */
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

/** The fault that an address asks for. Throws on unknown words, so that a misspelt test does not pass. */
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
