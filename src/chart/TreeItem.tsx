import { memo, useRef, type ReactNode } from 'react';
import type { EntrySide } from '../layout/view/entrySide';
import type { TreeNode } from '../tree/toTree';
import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import type { MountedCards } from './measure/mountedCards';
import type { NodeContent } from './nodeContent';

/** How a product draws and describes its nodes. */
export interface NodeView<T, C extends NodeContent = NodeContent> {
  readonly contentOf: (node: TreeNode<T>) => C;
  /**
   * Draws a card. Use one function for all cards, so that only those whose content changed render again.
   */
  readonly card: (content: C) => ReactNode;
  /** The number of hidden nodes that the toggle of a closed node shows. */
  readonly countOf: (node: TreeNode<T>) => number;
}

/** One row of the tree on screen. Its props are plain values, so that it renders only on change. */
export interface TreeItemProps<C extends NodeContent> {
  readonly id: string;
  readonly depth: number;
  readonly content: C;
  /** Accessible name. */
  readonly name: string;
  /** Whether the node stands out or is faded; `undefined` when there is no highlight. */
  readonly emphasis: 'highlighted' | 'faded' | undefined;
  readonly card: (content: C) => ReactNode;
  /** Number of nodes that are hidden under it when it is closed. */
  readonly count: number;
  readonly expanded: boolean | undefined;
  readonly posInSet: number;
  readonly setSize: number;
  readonly x: number;
  readonly y: number;
  /** On which side its parent's connector arrives. */
  readonly entry: EntrySide | undefined;
  readonly selected: boolean;
  readonly focusable: boolean;
  /** Registers the card while it is mounted. */
  readonly mounted: MountedCards;
}

/**
 * A card in its place. The place is made by an empty image above and to the left of the card: its size
 * attributes survive where a strict content security policy drops server-rendered styles.
 */
function TreeItemOf<C extends NodeContent>(props: TreeItemProps<C>): ReactNode {
  const { id, content, expanded, emphasis, mounted } = props;
  const item = useRef<HTMLLIElement>(null);
  const card = useRef<HTMLDivElement>(null);
  useBrowserLayoutEffect(() => {
    if (!item.current || !card.current) return undefined;
    return mounted.add({ id, item: item.current, card: card.current });
  }, [id, mounted]);
  return (
    <li role="none" className="maltrad-item" ref={item}>
      <svg className="maltrad-offset" width={props.x} height={props.y} aria-hidden="true" />
      <div
        ref={card}
        role="treeitem"
        className="maltrad-node"
        tabIndex={props.focusable ? 0 : -1}
        aria-label={props.name}
        aria-level={props.depth + 1}
        aria-setsize={props.setSize}
        aria-posinset={props.posInSet}
        aria-expanded={expanded}
        aria-selected={props.selected}
        {...dataAttributes(content.data)}
        data-node-id={id}
        data-entry={props.entry}
        data-highlighted={emphasis === 'highlighted' || undefined}
        data-faded={emphasis === 'faded' || undefined}
      >
        {props.card(content)}
        {expanded === undefined ? null : (
          <span
            className="maltrad-toggle"
            data-toggle={expanded ? 'collapse' : 'expand'}
            data-count={expanded ? '−' : `+${props.count}`}
            aria-hidden="true"
          />
        )}
      </div>
    </li>
  );
}

function dataAttributes(data: Readonly<Record<string, string>>): Record<`data-${string}`, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]));
}

/** `TreeItemOf`, rendered again only when one of its props changes. */
export const TreeItem = memo(TreeItemOf) as typeof TreeItemOf;
