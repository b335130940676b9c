import { phrase } from '../../messages/phrase';
import { PIECE, type Steps } from '../../steps/steps';
import { cutText } from '../../text/cutText';
import { nearest } from '../../text/nearest';
import { type Issue, makeIssue } from './issue';
import { entriesOf, unwrap } from './salvage';
import type * as v from 'valibot';

type Schema = v.GenericSchema<unknown, unknown>;

/** What is known of a kind of record: its fields, and those that hold records with what these hold. */
interface Shape {
  readonly fields: ReadonlySet<string>;
  readonly inner: readonly (readonly [field: string, shape: Shape])[];
}

/** Where something stands first, and in how many places. */
interface Places {
  /** The first field itself, as far as it is told. */
  readonly field: string;
  readonly path: string;
  count: number;
}

/** The first fields of a kind of record that are not known, and how many more there are. */
interface Unknown {
  readonly fields: Map<string, Places>;
  more?: Places;
}

/** So many fields of a kind of record are told one by one. */
const MOST = 10;
const LONGEST = 60;

/**
 * The fields of a record, and of those within it, that its schema does not know and that are not read.
 * A name is told once, however many records have it: as a warning when it is nearly that of a known
 * field, which then most likely was meant, else as a notice, since a host may have fields of its own. Not
 * told are fields that begin with `$`, `x-` or `_`, which by custom are a host's own, and empty ones.
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

/** Looks through records and notes the fields that their shape does not have. */
class FieldSearch {
  private readonly unknown = new Map<Shape, Unknown>();
  /** Where the search is; a path is made of it only when there is something to tell. */
  private readonly place: (string | number)[] = [];

  /** The same as `within`, piece by piece, for lists that may be as long as the plan. */
  *withinList(field: string, shape: Shape, list: readonly unknown[]): Steps<void> {
    this.place.push(field);
    for (const [index, item] of list.entries()) {
      this.within(index, shape, item);
      if (index % PIECE === PIECE - 1) yield;
    }
    this.place.pop();
  }

  /** Looks at what stands in a field or a list: a record, or a list of records. */
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

  /** Looks at the fields of one record, not at what stands in them. */
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

/** The shape of the records that a schema holds, itself or in a list; none when it holds none. */
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
