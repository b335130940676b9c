import type * as v from 'valibot';

/**
 * The schema that reads a record from unknown data. It must have an entry for every field of the record's
 * type: a field that the type has and the schema does not read is a compile error.
 */
export interface RecordSchema<T> extends v.GenericSchema<unknown, T> {
  readonly type: 'object';
  readonly entries: { readonly [K in keyof T]-?: v.GenericSchema<unknown, T[K]> };
}
