/** What is said of statuses and of how they came about, in Swedish; see `phrase`. */
export const status = {
  noTarget: 'Målvärde saknas',
};
