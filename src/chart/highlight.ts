/** Nodes that stand out while the others are faded, and the words for them. */
export interface Highlight {
  /** Ids of the nodes that stand out; ids that the view does not have are ignored. */
  readonly ids: readonly string[];
  /** What the nodes have in common; announced together with their number. */
  readonly label?: string | undefined;
}
