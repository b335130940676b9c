/** The filter with a status taken in, or left out when it was in. */
export function toggled(filter: readonly string[], key: string): readonly string[] {
  return filter.includes(key) ? filter.filter((one) => one !== key) : [...filter, key];
}
