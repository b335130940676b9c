import * as v from 'valibot';
import type { Issue, Parsed } from './issue';
import { salvage, salvaged } from './salvage';

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
  const value = salvaged<v.InferOutput<S>>(salvage(schema, input, issues));
  return { value, issues: value === null ? issues : [...issues, ...check(value)] };
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
