import * as v from 'valibot';
import { PIECE, type Steps } from '../../steps/steps';
import type { StandIns } from '../../messages/standInsIn';
import type { Issue } from './issue';
import { fieldIssue, type FieldProblem } from './fieldIssue';

type Schema = v.GenericSchema<unknown, unknown>;

const DROPPED = Symbol('dropped');

/** For lists from which items were left out: the index that each remaining item had in the input. */
const places = new WeakMap<object, readonly number[]>();

/** The index that an item of a salvaged list had in the input. */
export function placeInInput(list: readonly unknown[], index: number): number {
  return places.get(list)?.[index] ?? index;
}

/** Makes the replacement of a value, from the path of its field and the words of the chosen language. */
type StandInOf = (path: string, words: StandIns) => unknown;

/** Where issues are collected, and the words for replacements. */
interface Salvage {
  readonly issues: Issue[];
  readonly words: StandIns;
}

/** A required field with a replacement for when it is missing or of the wrong type. */
export function repairable<S extends Schema>(schema: S, standIn: StandInOf) {
  return v.pipe(schema, v.metadata({ standIn }));
}

/**
 * Reads as much of a record as the schema allows. Wrong fields are left out or replaced, records that cannot
 * be used are left out, and each loss becomes one issue with its path.
 */
export function salvage(
  schema: Schema,
  input: Readonly<Record<string, unknown>>,
  into: Salvage,
): Steps<unknown> {
  return salvageFields(entriesOf(unwrap(schema)), input, into, '');
}

/** Reads lists item by item, since a list may be as long as the plan; anything else at once, if it is valid. */
function* salvageValue(
  schema: Schema,
  input: unknown,
  into: Salvage,
  path: () => string,
): Steps<unknown> {
  const inner = unwrap(schema);
  if (inner.type === 'array' && Array.isArray(input)) {
    return yield* salvageItems(inner.item as Schema, input, into, path());
  }
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  // Invalid values take many times as long to read.
  yield;
  if (inner.type === 'object' && isRecord(input)) {
    return yield* salvageFields(entriesOf(inner), input, into, path());
  }
  const standIn = standInOf(schema);
  into.issues.push(
    fieldIssue(path(), found(inner, input, result.issues[0]), standIn !== undefined),
  );
  return standIn ? standIn(path(), into.words) : DROPPED;
}

/** Whether `salvage` could read anything. */
export function isSalvaged(value: unknown): boolean {
  return value !== DROPPED;
}

/** What was expected and what was found. The schema takes a list for an object, but readers do not. */
function found(
  inner: Schema & Parts,
  input: unknown,
  { type, expected, received }: v.BaseIssue<unknown>,
): FieldProblem {
  const isListForRecord = inner.type === 'object' && Array.isArray(input);
  if (isListForRecord) return { type, expected: 'Object', received: 'Array' };
  // Checks that follow the type check, such as that a number is finite, state no expected type.
  const problem = { type, expected: expected ?? inner.type, received };
  return type === 'picklist' ? { ...problem, words: inner.options ?? [] } : problem;
}

function* salvageItems(
  item: Schema,
  input: readonly unknown[],
  into: Salvage,
  path: string,
): Steps<unknown[]> {
  const items: unknown[] = [];
  const kept: number[] = [];
  for (let index = 0; index < input.length; index += 1) {
    if (index % PIECE === 0 && index > 0) yield;
    const value = yield* salvageValue(item, input[index], into, () => join(path, String(index)));
    if (value === DROPPED) continue;
    items.push(value);
    kept.push(index);
  }
  if (items.length < input.length) places.set(items, kept);
  return items;
}

function* salvageFields(
  entries: Record<string, Schema>,
  input: Record<string, unknown>,
  into: Salvage,
  path: string,
): Steps<unknown> {
  const output: Record<string, unknown> = {};
  const before = into.issues.length;
  for (const [key, schema] of Object.entries(entries)) {
    if (schema.type === 'optional' && !(key in input)) continue;
    const value = yield* salvageValue(schema, input[key], into, () => join(path, key));
    if (value !== DROPPED) output[key] = value;
    else if (schema.type !== 'optional') return DROPPED;
  }
  return into.issues.length > before ? withoutUndefined(output) : output;
}

/** Removes fields that are `undefined`, so that optional fields are absent in repaired records. */
function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The additional properties of schemas of lists, records and picklists. */
interface Parts {
  readonly item?: unknown;
  readonly entries?: unknown;
  readonly options?: readonly string[];
}

/** The schema behind `optional`, `nullable` and `repairable`. */
export function unwrap(schema: Schema): Schema & Parts {
  let inner = schema as Schema & { wrapped?: Schema };
  while (inner.wrapped) inner = inner.wrapped;
  return inner;
}

/** The schemas of the fields of a record. */
export function entriesOf(schema: { entries?: unknown }): Record<string, Schema> {
  return schema.entries as Record<string, Schema>;
}

function standInOf(schema: Schema): StandInOf | undefined {
  const { standIn } = v.getMetadata(schema);
  return typeof standIn === 'function' ? (standIn as StandInOf) : undefined;
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
