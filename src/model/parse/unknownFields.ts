import { phrase } from '../../messages/phrase';
import { PIECE, type Steps } from '../../steps/steps';
import { cutText } from '../../text/cutText';
import { nearest } from '../../text/nearest';
import { type Issue, makeIssue } from './issue';
import { entriesOf, unwrap } from './salvage';
import type * as v from 'valibot';

type Schema = v.GenericSchema<unknown, unknown>;

/** The known fields of a kind of record, and the shapes of the records that its fields hold. */
interface Shape {
  readonly fields: ReadonlySet<string>;
  readonly inner: readonly (readonly [field: string, shape: Shape])[];
}

/** Where an unknown field first occurs, and how often. */
interface Places {
  /** The name of the field, cut if it is long. */
  readonly field: string;
  readonly path: string;
  count: number;
}

/** The first unknown fields of a kind of record, and how many more there are. */
interface Unknown {
  readonly fields: Map<string, Places>;
  more?: Places;
}

/** The number of unknown fields of a kind of record that are reported one by one. */
const MOST = 10;
const LONGEST = 60;

/**
 * Reports the fields of a record, and of records within it, that its schema does not have and that are
 * therefore not read. Each name is reported once, however many records have it: as a warning when it
 * resembles a known field, which was then most likely meant, else as a notice, since a host may have fields of
 * its own. Empty fields are not reported, nor those that begin with `$`, `x-` or `_`, which by convention are
 * a host's own.
 */
export function* unknownFields(
  schema: Schema,
  input: Readonly<Record<string, unknown>>,
): Steps<Issue[]> {
  const shape = shapeOf(schema);
  if (!shape) return [];
  const search = new FieldSearch();
  search.fieldsOf(shape, input);
  for (const [field, inner] of shape.inner) {
    const value = input[field];
    if (!Array.isArray(value)) search.within(field, inner, value);
    else yield* search.withinList(field, inner, value);
  }
  return search.issues();
}

/** Searches records for fields that their shape does not have. */
class FieldSearch {
  private readonly unknown = new Map<Shape, Unknown>();
  /** The current place; to save time it is made into a path only when there is an issue. */
  private readonly place: (string | number)[] = [];

  /** Like `within`, but in steps, for lists that may be as long as the plan. */
  *withinList(field: string, shape: Shape, list: readonly unknown[]): Steps<void> {
    this.place.push(field);
    for (const [index, item] of list.entries()) {
      this.within(index, shape, item);
      if (index % PIECE === PIECE - 1) yield;
    }
    this.place.pop();
  }

  /** Searches the value of a field or an item of a list, if it is a record or a list of records. */
  within(key: string | number, shape: Shape, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    this.place.push(key);
    if (Array.isArray(value)) value.forEach((item, index) => this.within(index, shape, item));
    else {
      const record = value as Readonly<Record<string, unknown>>;
      this.fieldsOf(shape, record);
      for (const [field, inner] of shape.inner) this.within(field, inner, record[field]);
    }
    this.place.pop();
  }

  /** Checks the names of one record's fields, not their values. */
  fieldsOf(shape: Shape, record: Readonly<Record<string, unknown>>): void {
    for (const field in record) {
      if (shape.fields.has(field) || !Object.hasOwn(record, field)) continue;
      if (!OWN.test(field) && !isEmpty(record[field])) this.note(shape, field);
    }
  }

  issues(): Issue[] {
    return [...this.unknown].flatMap(([{ fields }, unknown]) => [
      ...Array.from(unknown.fields.values(), (places) => unknownField(places, [...fields])),
      ...(unknown.more ? [furtherFields(unknown.more)] : []),
    ]);
  }

  private note(shape: Shape, field: string): void {
    const unknown: Unknown = this.unknown.get(shape) ?? { fields: new Map() };
    this.unknown.set(shape, unknown);
    const isTold = unknown.fields.has(field) || unknown.fields.size < MOST;
    const known = isTold ? unknown.fields.get(field) : unknown.more;
    if (known) known.count += 1;
    else {
      const shown = cutText(field, LONGEST);
      const places = { field: shown, path: [...this.place, shown].join('.'), count: 1 };
      if (isTold) unknown.fields.set(field, places);
      else unknown.more = places;
    }
  }
}

const OWN = /^(?:\$|x-|_)/;

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}

function unknownField({ path, ...places }: Places, known: readonly string[]): Issue {
  const near = nearest(places.field, known);
  const said = phrase('issues', 'unknownField', { path, ...places, ...(near && { near }) });
  return makeIssue('unknown-field', near ? 'warning' : 'notice', path, said);
}

function furtherFields({ path, ...places }: Places): Issue {
  const said = phrase('issues', 'unknownFields', { path, ...places });
  return makeIssue('unknown-field', 'notice', path, said);
}

const shapes = new WeakMap<Schema, Shape>();

/** The shape of the records that a schema describes, itself or as items of a list; `undefined` if none. */
function shapeOf(schema: Schema): Shape | undefined {
  const inner = unwrap(schema);
  if (inner.type === 'array') return shapeOf(inner.item as Schema);
  if (inner.type !== 'object') return undefined;
  const known = shapes.get(inner);
  if (known) return known;
  const entries = Object.entries(entriesOf(inner));
  const shape = {
    fields: new Set(entries.map(([field]) => field)),
    inner: entries.flatMap(([field, each]) => {
      const within = shapeOf(each);
      return within ? [[field, within] as const] : [];
    }),
  };
  shapes.set(inner, shape);
  return shape;
}
