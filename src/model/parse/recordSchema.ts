import type * as v from 'valibot';

/**
 * What reads a record of unknown data field by field. It has a schema for every field of the record's
 * type, so that a field that the type promises and nothing reads does not compile.
 */
export interface RecordSchema<T> extends v.GenericSchema<unknown, T> {
  readonly type: 'object';
  readonly entries: { readonly [K in keyof T]-?: v.GenericSchema<unknown, T[K]> };
}
