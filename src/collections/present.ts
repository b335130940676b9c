type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A record without the fields that are `undefined`. */
export function present<T extends object>(record: T): Present<T> {
  const kept: Present<T> = {};
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>;
  }
  return kept;
}
