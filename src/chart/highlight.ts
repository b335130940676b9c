/** Nodes that stand out while the others fade, and in what words that is said. */
export interface Highlight {
  /** Ids of the nodes that stand out; those that the view does not have are not counted. */
  readonly ids: readonly string[];
  /** What they have in common, said with how many they are. */
  readonly label?: string | undefined;
}
