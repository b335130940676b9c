/** What is said of statuses and of how they came about, in Swedish; see `phrase`. */
export const status = {
  noTarget: 'Målvärde saknas',
};

/** The type that other languages fill completely. */
export type StatusWords = typeof status;
