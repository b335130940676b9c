import { isLoadError, LoadError } from '../../load/loadError';
import type { Issue, Parsed } from '../../model/parse/issue';
import { Converted } from '../converted';
import type { Source, SourceRequest } from '../source';

/** How a response is turned into a value. */
export interface Reading<T> {
  /** Key of the list that holds the content. */
  readonly list: string;
  /** Most items that the list may have. @default no limit */
  readonly most?: number | undefined;
  /** Whether to read the follow-up of a file that contains both a plan and a follow-up. @default false */
  readonly isFollowUp?: boolean | undefined;
  readonly parse: (input: unknown, signal: AbortSignal) => Parsed<T> | Promise<Parsed<T>>;
}

/**
 * Loads from a source and parses the response, once. Rejects with a `LoadError` when nothing can be
 * shown.
 */
export async function loadParsed<T extends object>(
  source: Source,
  request: SourceRequest,
  { list, most = Number.POSITIVE_INFINITY, isFollowUp = false, parse }: Reading<T>,
): Promise<Loaded<T>> {
  const answer = await answerOf(source, request);
  const converted = answer instanceof Converted ? answer : new Converted(answer, []);
  const { issues: found } = converted;
  const data = isFollowUp ? (converted.followUp ?? converted.data) : converted.data;
  const content = listIn(data, list);
  // Checked before parsing, which is what takes time.
  if ((content?.length ?? 0) > most) {
    throw new LoadError('too-large', { limit: { value: most, of: 'nodes' } });
  }
  const { value, issues } = await parsed(() => parse(data, request.signal));
  const all = [...found, ...issues];
  const isEmpty = content?.length === 0;
  if (value === null || !(isEmpty || holdsAnything(value))) {
    throw new LoadError('schema', { issues: all });
  }
  return { value, issues: all };
}

/** Turns errors in a parser into a `LoadError`, so that a fault there does not crash the page. */
async function parsed<T>(parse: () => Parsed<T> | Promise<Parsed<T>>): Promise<Parsed<T>> {
  try {
    return await parse();
  } catch (error) {
    throw isLoadError(error) ? error : new LoadError('unknown', { cause: error });
  }
}

/**
 * Turns whatever a host's own source rejects with into a `LoadError`, and keeps the cause for developers.
 */
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

/** The data of a query: everything that could be read, and what was wrong with it. */
export interface Loaded<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
