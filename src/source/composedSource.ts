import type { Unavailable } from '../model/follow-up/followUp';
import { loadErrors as en } from '../messages/en/issues/loadErrors';
import { phrase } from '../messages/phrase';
import { loadErrors as sv } from '../messages/sv/issues/loadErrors';
import { type Issue, issueMaker } from '../model/parse/issue';
import { asLoadError, LoadError } from '../load/loadError';
import { questionKey } from './questionKey';
import { Converted } from './converted';
import { isFields, joinedFields } from './joinedFields';
import type { Source, SourceRequest } from './source';

/** The sources whose follow-ups are joined. */
export interface ComposedOptions {
  /** Stable name, as for any source. */
  readonly id: string;
  /** The name for readers. @default the names of the sources */
  readonly name?: string | undefined;
  /** The sources. The id, plan, title and date are those of the first source that responds. */
  readonly sources: readonly Source[];
  /** The clock, for tests. @default that of the machine */
  readonly now?: (() => Date) | undefined;
}

/**
 * Joins the follow-ups of several sources, such as the authority's own assessments and figures from Kolada.
 * The nodes of a source that fails are listed in `unavailable`; loading fails only if all sources fail.
 *
 * @example
 * const source = composedSource({ id: 'follow-up', sources: [ownFollowUp, koladaSource({ plan, municipality })] });
 */
export function composedSource(options: ComposedOptions): Source {
  const { id, sources } = options;
  const names = [...new Set(sources.flatMap((source) => source.name ?? []))].join(', ');
  const known = sources.flatMap(({ nodeIds = [] }) => nodeIds);
  return {
    id,
    name: options.name ?? (names === '' ? undefined : names),
    nodeIds: known.length === 0 ? undefined : [...new Set(known)],
    get cacheKey() {
      return questionKey(sources.map((source) => [source.id, source.cacheKey]));
    },
    load: (request) => load(options, request),
  };
}

async function load({ sources, now }: ComposedOptions, request: SourceRequest): Promise<Converted> {
  const results = await Promise.allSettled(sources.map((source) => answerOf(source, request)));
  if (request.signal.aborted) throw new LoadError('cancelled');
  const answers = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = results.flatMap((one, index) => {
    const source = sources[index];
    const isFailed = one.status === 'rejected' && source;
    return isFailed ? [{ source, error: asLoadError(one.reason) }] : [];
  });
  if (failed[0] && answers.length === 0) throw failed[0].error;
  const triedAt = (now?.() ?? new Date()).toISOString();
  const lost = failed.flatMap(({ source, error }) => unavailable(source, error, triedAt));
  const issues = failed.flatMap(({ source, error }) => failure(source, error));
  const data = joinedFields([...answers.map((one) => one.data), { unavailable: lost }]);
  return new Converted(data, [...answers.flatMap((one) => one.issues), ...issues]);
}

async function answerOf(source: Source, request: SourceRequest) {
  const answer = await source.load(request);
  const converted = answer instanceof Converted ? answer : new Converted(answer, []);
  const { issues } = converted;
  const data = converted.followUp ?? converted.data;
  if (isFields(data)) return { data, issues };
  throw new LoadError('schema', { issues });
}

function unavailable(source: Source, error: LoadError, triedAt: string): Unavailable[] {
  const { nodeIds = [], name } = source;
  return nodeIds.map((of) => ({ of, triedAt, system: name, reason: error.text }));
}

/** The issues for a source that failed. If it did not state its nodes in advance, the issue names the source. */
function failure({ id, name = id, nodeIds = [] }: Source, error: LoadError): Issue[] {
  if (nodeIds.length > 0) return [...error.issues];
  const said = phrase('loadErrors', 'sourceFailed', { name, text: error.phrase });
  return [makeIssue('incomplete-answer', 'warning', '', said), ...error.issues];
}

const makeIssue = issueMaker({ sv: { loadErrors: sv }, en: { loadErrors: en } });
