import { inPieces, runSteps, type Steps } from '../../steps/steps';
import { standInsIn } from '../../messages/standInsIn';
import { phrase } from '../../messages/phrase';
import { type Issue, makeIssue, type Parsed } from './issue';
import type { Locale } from '../../text/locale';
import type { RecordSchema } from './recordSchema';
import { isSalvaged, salvage } from './salvage';
import { unknownFields } from './unknownFields';

/** How unknown data is read. */
export interface ParseOptions {
  /**
   * The language of what stands in for names and titles that are missing, and is then part of the data.
   * @default "sv"
   */
  readonly locale?: Locale | undefined;
}

/** What is wrong in a record beside its fields. */
type Check<T> = (value: T) => Steps<readonly Issue[]>;

/** Reads a record by its schema, keeping what can be shown, and adds the issues of `check`. */
export function parse<T>(
  schema: RecordSchema<T>,
  input: unknown,
  options: ParseOptions = {},
  check?: Check<T>,
): Parsed<T> {
  return runSteps(parseSteps(schema, input, options, check));
}

/**
 * The same piece by piece, for records with lists of many thousands.
 *
 * @param known Whose fields may stand in the record without being read. @default the schema itself
 */
export function* parseSteps<T>(
  schema: RecordSchema<T>,
  input: unknown,
  { locale }: ParseOptions = {},
  check?: Check<T>,
  known: RecordSchema<unknown> = schema,
): Steps<Parsed<T>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { value: null, issues: [notAnObject(input)] };
  }
  const record = input as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  const value = yield* salvage(schema, record, { issues, words: standInsIn(locale) });
  if (!isSalvaged(value)) return { value: null, issues };
  const read = value as T;
  if (check) yield* addUntold(issues, yield* check(read));
  for (const issue of yield* unknownFields(known, record)) issues.push(issue);
  return { value: read, issues };
}

/** What stands in for something unreadable has been told of once. */
function* addUntold(issues: Issue[], further: readonly Issue[]): Steps<void> {
  const told = new Set<string>();
  yield* inPieces(further.length > 0 ? issues : [], ({ path }) => told.add(path));
  yield* inPieces(further, (issue) => {
    if (!told.has(issue.path)) issues.push(issue);
  });
}

function notAnObject(input: unknown): Issue {
  const kind = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
  return makeIssue('not-an-object', 'error', '', phrase('issues', 'notAnObject', { kind }));
}
