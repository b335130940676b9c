/** Nodes that stand out while the others fade, and in what words that is said. */
export interface Highlight {
  /** Ids of the nodes that stand out; those that the view does not have are counted as missing. */
  readonly ids: readonly string[];
  /** What they have in common, such as the name of a unit: said with how many they are. */
  readonly label?: string | undefined;
  /** Called when the reader lets all stand out again; without it there is no button. */
  readonly onClear?: (() => void) | undefined;
}
