import { memo, type ReactNode } from 'react';
import type { TreeNode } from '../tree/toTree';

/** What a product says of a node; the same object for the same node, so that items can be kept. */
export interface NodeDescription {
  /** Becomes `data-*` attributes, for style sheets and tests. */
  readonly data: Readonly<Record<string, string>>;
  /** What type-ahead searches, such as label and number. */
  readonly searched: readonly string[];
  /** Label of the node in the header row. */
  readonly heading: string;
}

/** How a product draws and describes its nodes. */
export interface NodeView<T> {
  /** Content of the node's card; its text is the accessible name, so the label comes first. */
  readonly card: (node: TreeNode<T>) => ReactNode;
  readonly describe: (node: TreeNode<T>) => NodeDescription;
  /** Number that the toggle of a closed node shows: what is hidden under it. */
  readonly countOf: (node: TreeNode<T>) => number;
}

/** One row of the tree on screen; its props are plain values, so that it renders only on change. */
export interface TreeItemProps<T> {
  readonly node: TreeNode<T>;
  readonly expanded: boolean | undefined;
  readonly posInSet: number;
  readonly setSize: number;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly view: NodeView<T>;
}

/**
 * A card in its place. The place is the size of an empty picture above and to the left of it, since
 * attributes survive where a strict content security policy drops server-rendered styles.
 */
function TreeItemOf<T>(props: TreeItemProps<T>): ReactNode {
  const { node, expanded, view } = props;
  const { data } = view.describe(node);
  return (
    <li role="none" className="maltrad-item" data-id={node.id}>
      <svg className="maltrad-offset" width={props.x} height={props.y} aria-hidden="true" />
      <div
        role="treeitem"
        className="maltrad-node"
        tabIndex={props.focusable ? 0 : -1}
        aria-level={node.depth + 1}
        aria-setsize={props.setSize}
        aria-posinset={props.posInSet}
        aria-expanded={expanded}
        aria-selected={props.selected}
        {...dataAttributes(data)}
        data-node-id={node.id}
      >
        {view.card(node)}
        {expanded === undefined ? null : (
          <span
            className="maltrad-toggle"
            data-toggle={expanded ? 'collapse' : 'expand'}
            aria-hidden="true"
          >
            {expanded ? '−' : `+${view.countOf(node)}`}
          </span>
        )}
      </div>
    </li>
  );
}

function dataAttributes(data: Readonly<Record<string, string>>): Record<`data-${string}`, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]));
}

/** `TreeItemOf`, rendered only when one of its props changes. */
export const TreeItem = memo(TreeItemOf) as typeof TreeItemOf;
