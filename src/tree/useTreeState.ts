import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TreeAction } from './navigate';
import { ancestors, type RootedTree, type TreeNode } from './toTree';
import { useControlledState } from '../state/useControlledState';
import { useUnchanged } from '../state/useUnchanged';
import { visibleRows, type VisibleRow } from './visibleRows';

/** Ids of the open nodes, or every node that has children. */
export type Expanded = readonly string[] | 'all';

/** The parts of a tree's state that the host may control; the tree keeps those that it does not. */
export interface TreeStateProps {
  /** Ids of the open nodes, or `"all"`. */
  expanded?: Expanded | undefined;
  /** Those open at first, when the host does not control it. @default what fills a first screen */
  defaultExpanded?: Expanded | undefined;
  /** Called when the reader opens or closes nodes. */
  onExpandedChange?: ((expanded: Expanded) => void) | undefined;
  /** Id of the selected node; `null` for none. A change to a hidden node opens the way to it. */
  selected?: string | null | undefined;
  /** The one selected at first, when the host does not control it. @default null */
  defaultSelected?: string | null | undefined;
  /** Called when the reader selects a node, or none. */
  onSelectedChange?: ((selected: string | null) => void) | undefined;
  /** Whether a node can be selected; one that cannot can still be focused. @default all can */
  isSelectable?: ((id: string) => boolean) | undefined;
  /** Nodes that must be visible: when this list changes, their closed ancestors open. @default none */
  revealed?: readonly string[] | undefined;
  /** Id of the node with the focus. */
  focused?: string | null | undefined;
  /** The one with the focus at first, when the host does not control it. @default the first */
  defaultFocused?: string | null | undefined;
  /** Called when the focus goes to another node. */
  onFocusedChange?: ((focused: string | null) => void) | undefined;
}

/** The state of a tree on screen, and the function that changes it. */
export interface TreeState<T> {
  readonly tree: RootedTree<T>;
  readonly rows: readonly VisibleRow<T>[];
  readonly expanded: Expanded;
  readonly selected: string | null;
  /** The row that can be reached by Tab: always a visible one, `null` only when there are no rows. */
  readonly focused: string | null;
  /** The node that was last opened or closed, which should keep its place on screen. */
  readonly toggled: string | null;
  readonly setExpanded: (expanded: Expanded) => void;
  readonly dispatch: (action: TreeAction) => void;
}

/** Which nodes of a tree are open, selected and focused, and the rows that are visible as a result. */
export function useTreeState<T>(tree: RootedTree<T>, props: TreeStateProps): TreeState<T> {
  const [expanded, changeExpanded] = useControlledState(
    'expanded',
    props.expanded,
    props.defaultExpanded ?? [],
    props.onExpandedChange,
  );
  const [selected, setSelected] = useControlledState(
    'selected',
    props.selected,
    props.defaultSelected ?? null,
    props.onSelectedChange,
  );
  const [wanted, setFocused] = useControlledState(
    'focused',
    props.focused,
    props.defaultFocused ?? null,
    props.onFocusedChange,
  );
  const { isSelectable } = props;
  const [toggled, setToggled] = useState<string | null>(null);
  const rows = useMemo(() => visibleRows(tree, expansion(expanded)), [tree, expanded]);
  const focused = useMemo(
    () => visibleFocus(tree, rows, [wanted, selected]),
    [tree, rows, wanted, selected],
  );
  const setExpanded = useCallback(
    (next: Expanded) => {
      setToggled(null);
      changeExpanded(next);
    },
    [changeExpanded],
  );
  const dispatch = useCallback(
    (action: TreeAction) => {
      if (action.type === 'focus') setFocused(action.id);
      else if (action.type === 'select') {
        if (action.id !== null) setFocused(action.id);
        const isKept = action.id !== null && isSelectable?.(action.id) === false;
        if (action.id !== selected && !isKept) setSelected(action.id);
      } else {
        setToggled(action.ids[0] ?? null);
        changeExpanded(afterToggle(tree, expanded, action.type === 'expand', action.ids));
      }
    },
    [tree, expanded, selected, isSelectable, changeExpanded, setFocused, setSelected],
  );
  const open = (ids: readonly string[]) => setExpanded(afterToggle(tree, expanded, true, ids));
  useOpenedWhenSelected(tree, rows, selected, open);
  useOpenedTo(tree, rows, props.revealed, open);
  return { tree, rows, expanded, selected, focused, toggled, setExpanded, dispatch };
}

/** Opens the closed ancestors of a node that is selected from outside the tree, as by a link beside it. */
function useOpenedWhenSelected<T>(
  tree: RootedTree<T>,
  rows: readonly VisibleRow<T>[],
  selected: string | null,
  open: (ids: readonly string[]) => void,
): void {
  const last = useRef(selected);
  useEffect(() => {
    if (selected === last.current) return;
    last.current = selected;
    const node = tree.nodeById.get(selected ?? '');
    const isShown = rows.some((row) => row.node === node);
    if (node && !isShown) open(ancestors(node).map(({ id }) => id));
  });
}

const NONE: readonly string[] = [];

/** Opens the closed ancestors of the nodes to reveal, when that list changes. */
function useOpenedTo<T>(
  tree: RootedTree<T>,
  rows: readonly VisibleRow<T>[],
  revealed: readonly string[] = NONE,
  open: (ids: readonly string[]) => void,
): void {
  const ids = useUnchanged(revealed);
  const last = useRef(NONE);
  useEffect(() => {
    if (ids === last.current) return;
    last.current = ids;
    const shown = new Set(rows.map(({ node }) => node));
    const hidden = ids.flatMap((id) => {
      const node = tree.nodeById.get(id);
      return node && !shown.has(node) ? node : [];
    });
    const closed = new Set(hidden.flatMap((node) => ancestors(node).map(({ id }) => id)));
    if (closed.size > 0) open([...closed]);
  });
}

function expansion(expanded: Expanded): (id: string) => boolean {
  if (expanded === 'all') return () => true;
  const open = new Set(expanded);
  return (id) => open.has(id);
}

function afterToggle<T>(
  tree: RootedTree<T>,
  expanded: Expanded,
  open: boolean,
  ids: readonly string[],
): Expanded {
  if (expanded === 'all' && open) return expanded;
  const next = new Set(expanded === 'all' ? parentIds(tree) : expanded);
  for (const id of ids) {
    if (open) next.add(id);
    else next.delete(id);
  }
  return [...next];
}

function parentIds<T>(tree: RootedTree<T>): string[] {
  return [...tree.nodeById.values()].filter((n) => n.children.length > 0).map(({ id }) => id);
}

/** The first wanted node that is visible, or its nearest visible ancestor; otherwise the first row. */
function visibleFocus<T>(
  tree: RootedTree<T>,
  rows: readonly VisibleRow<T>[],
  wanted: readonly (string | null)[],
): string | null {
  const shown = new Set(rows.map(({ node }) => node.id));
  for (const id of wanted) {
    const node = id === null ? undefined : tree.nodeById.get(id);
    const found = node && withAncestors(node).find((one) => shown.has(one.id));
    if (found) return found.id;
  }
  return rows[0]?.node.id ?? null;
}

function withAncestors<T>(node: TreeNode<T>): TreeNode<T>[] {
  return [node, ...ancestors(node)];
}
