/** What a product shows of a node; keep the same object as long as its content is the same. */
export interface NodeContent {
  /** Becomes `data-*` attributes, for style sheets and tests. */
  readonly data: Readonly<Record<string, string>>;
  /** Accessible name: the label, followed by everything that the card shows, in words. */
  readonly name: string;
  /** What type-ahead searches, such as label and number. */
  readonly searched: readonly string[];
  /** Label of the node in the header row. */
  readonly heading: string;
}

/** Computes a value when it is first asked for, and keeps it. */
export function once<V>(make: () => V): () => V {
  let kept: { readonly value: V } | undefined;
  return () => (kept ??= { value: make() }).value;
}
