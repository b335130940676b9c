import { inPieces, runSteps, type Steps } from '../../steps/steps';
import type { Issue, Parsed } from './issue';
import type { RecordSchema } from './recordSchema';
import { isSalvaged, salvage } from './salvage';

/** What is wrong in a record beside its fields. */
type Check<T> = (value: T) => Steps<readonly Issue[]>;

/** Reads a record by its schema, keeping what can be shown, and adds the issues of `check`. */
export function parse<T>(schema: RecordSchema<T>, input: unknown, check?: Check<T>): Parsed<T> {
  return runSteps(parseSteps(schema, input, check));
}

/** The same piece by piece, for records with lists of many thousands. */
export function* parseSteps<T>(
  schema: RecordSchema<T>,
  input: unknown,
  check?: Check<T>,
): Steps<Parsed<T>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { value: null, issues: [notAnObject(input)] };
  }
  const issues: Issue[] = [];
  const value = yield* salvage(schema, input as Record<string, unknown>, issues);
  if (!isSalvaged(value)) return { value: null, issues };
  const read = value as T;
  if (check) yield* addUntold(issues, yield* check(read));
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
  return {
    code: 'not-an-object',
    severity: 'error',
    path: '',
    message: {
      sv: `Väntade en post (ett JSON-objekt), fick ${kind}. Inget kan visas.`,
      en: `Expected a record (a JSON object), got ${kind}. Nothing can be shown.`,
    },
  };
}
