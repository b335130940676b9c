import * as v from 'valibot';
import { PIECE, type Steps } from '../../steps/steps';
import type { StandIns } from '../../messages/standInsIn';
import type { Issue } from './issue';
import { fieldIssue, type FieldProblem } from './fieldIssue';

type Schema = v.GenericSchema<unknown, unknown>;

const DROPPED = Symbol('dropped');

/** For lists that lost items: the place that each item had in the input. */
const places = new WeakMap<object, readonly number[]>();

/** Where an item of a salvaged list stood in the input. */
export function placeInInput(list: readonly unknown[], index: number): number {
  return places.get(list)?.[index] ?? index;
}

/** What stands in for a value, by the path of its field and in the language of the reading. */
type StandInOf = (path: string, words: StandIns) => unknown;

/** What a reading writes to and speaks. */
interface Salvage {
  readonly issues: Issue[];
  readonly words: StandIns;
}

/** A required field with a value that stands in when it is missing or of the wrong type. */
export function repairable<S extends Schema>(schema: S, standIn: StandInOf) {
  return v.pipe(schema, v.metadata({ standIn }));
}

/**
 * Reads as much of a record as the schema allows: fields that are wrong are left out or replaced by
 * their stand-in, records that cannot be used are left out, and each loss is one issue with its path.
 */
export function salvage(
  schema: Schema,
  input: Readonly<Record<string, unknown>>,
  into: Salvage,
): Steps<unknown> {
  return salvageFields(entriesOf(unwrap(schema)), input, into, '');
}

/** A list item by item, since one may be as long as the whole plan; all else at once if it is sound. */
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
  // What cannot be read takes many times as long.
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

/** What was expected and what came; a list is an object to the schema, but not to a reader. */
function found(
  inner: Schema & Parts,
  input: unknown,
  { type, expected, received }: v.BaseIssue<unknown>,
): FieldProblem {
  const isListForRecord = inner.type === 'object' && Array.isArray(input);
  if (isListForRecord) return { type, expected: 'Object', received: 'Array' };
  // Checks after the kind, such as that a number is finite, name no kind of their own.
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

/** A field that may be absent is so in what was repaired, also when the input has it as `undefined`. */
function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** What schemas of lists, of records and of words have beside what all have. */
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
