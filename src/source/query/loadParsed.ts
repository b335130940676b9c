import { isLoadError, LoadError } from '../../load/loadError';
import type { Issue, Parsed } from '../../model/parse/issue';
import { Converted } from '../converted';
import type { Source, SourceRequest } from '../source';

/** How an answer becomes what it should be. */
export interface Reading<T> {
  /** Key of the list that carries the content. */
  readonly list: string;
  /** Most items of that list. @default no limit */
  readonly most?: number | undefined;
  readonly parse: (input: unknown, signal: AbortSignal) => Parsed<T> | Promise<Parsed<T>>;
}

/** Loads from a source and reads the answer, once. Rejects with a `LoadError` when nothing can be shown. */
export async function loadParsed<T extends object>(
  source: Source,
  request: SourceRequest,
  { list, most = Number.POSITIVE_INFINITY, parse }: Reading<T>,
): Promise<Loaded<T>> {
  const answer = await answerOf(source, request);
  const { data, issues: found } = answer instanceof Converted ? answer : new Converted(answer, []);
  const content = listIn(data, list);
  // Told before it is read, which is what takes the time.
  if ((content?.length ?? 0) > most) {
    throw new LoadError('too-large', { limit: { value: most, of: 'nodes' } });
  }
  const { value, issues } = await parse(data, request.signal);
  const all = [...found, ...issues];
  const isEmpty = content?.length === 0;
  if (value === null || !(isEmpty || holdsAnything(value))) {
    throw new LoadError('schema', { issues: all });
  }
  return { value, issues: all };
}

/** What a host's own source rejects with is told of as no answer, with the reason kept for its developer. */
async function answerOf(source: Source, request: SourceRequest): Promise<unknown> {
  try {
    return await source.load(request);
  } catch (error) {
    if (request.signal.aborted) throw new LoadError('cancelled');
    throw isLoadError(error) ? error : new LoadError('network', { cause: error });
  }
}

function listIn(data: unknown, key: string): readonly unknown[] | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined;
  const list = (data as Record<string, unknown>)[key];
  return Array.isArray(list) ? list : undefined;
}

function holdsAnything(value: object): boolean {
  return Object.values(value).some((field) => Array.isArray(field) && field.length > 0);
}

/** What a query holds: all that could be read, and what was wrong with it. */
export interface Loaded<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
