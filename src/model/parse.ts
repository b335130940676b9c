import type * as v from 'valibot';
import type { Issue, Parsed } from './issue';
import { isSalvaged, salvage } from './salvage';

/** Reads a record by its schema, keeping what can be shown, and adds the issues of `check`. */
export function parse<S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  input: unknown,
  check: (value: v.InferOutput<S>) => readonly Issue[],
): Parsed<v.InferOutput<S>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { value: null, issues: [notAnObject(input)] };
  }
  const issues: Issue[] = [];
  const value = salvage(schema, input, issues);
  if (!isSalvaged(value)) return { value: null, issues };
  const read = value as v.InferOutput<S>;
  // What stands in for something unreadable has been told of once.
  const told = new Set(issues.map(({ path }) => path));
  return { value: read, issues: [...issues, ...check(read).filter(({ path }) => !told.has(path))] };
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
