import { inPieces, runSteps, type Steps } from '../../steps/steps';
import { standInsIn } from '../../messages/standInsIn';
import { phrase } from '../../messages/phrase';
import { type Issue, makeIssue, type Parsed, type ParseOptions } from './issue';
import type { RecordSchema } from './recordSchema';
import { isSalvaged, salvage } from './salvage';
import { unknownFields } from './unknownFields';

/** Finds problems in a record apart from those of single fields. */
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
 * Like `parse`, but in steps, for records with lists of many thousands.
 *
 * @param known A schema whose fields are allowed in the record even if they are not read. @default `schema`
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

/** Adds further issues, except where there is one already: a replaced value needs no second issue. */
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
