import type { ReactNode } from 'react';
import type { TreeNode } from '../tree/toTree';

/** What a product says of a node; the same object for the same node, so that items can be kept. */
export interface NodeDescription {
  /** Accessible name: what is seen, label first. */
  readonly name: string;
  /** Becomes `data-*` attributes, for style sheets and tests. */
  readonly data: Readonly<Record<string, string>>;
  /** What type-ahead searches, such as label and number. */
  readonly searched: readonly string[];
  /** Label of the node in the header row. */
  readonly heading: string;
}

/** How a product draws and describes its nodes. */
export interface NodeView<T> {
  /** Content of the node's card. */
  readonly card: (node: TreeNode<T>) => ReactNode;
  readonly describe: (node: TreeNode<T>) => NodeDescription;
  /** Number that the toggle of a closed node shows: what is hidden under it. */
  readonly countOf: (node: TreeNode<T>) => number;
}
