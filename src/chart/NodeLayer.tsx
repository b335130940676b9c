import { useCallback, type ReactNode } from 'react';
import { entrySide } from '../layout/view/entrySide';
import { rowsToDraw } from '../layout/view/rowsInView';
import type { Scene } from '../layout/view/scene';
import type { TreeState } from '../tree/useTreeState';
import { useMessages } from '../view/useMessages';
import { chartWords } from './chartWords';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';
import { type NodeView, TreeItem } from './TreeItem';
import type { MountedCards } from './measure/mountedCards';
import type { NodeContent } from './nodeContent';

/** The visible cards, and the one that has the focus. */
export function NodeLayer<T, C extends NodeContent>(props: {
  scene: Scene<T>;
  state: TreeState<T>;
  store: ViewStore;
  view: NodeView<T, C>;
  /** Ids of the nodes that stand out; `undefined` when there is no highlight. */
  highlighted: ReadonlySet<string> | undefined;
  mounted: MountedCards;
}): ReactNode {
  const { scene, state, store, view, highlighted, mounted } = props;
  const { chart } = useMessages(chartWords);
  const select = useCallback((seen: View) => rowsToDraw(scene, visibleWorld(seen)), [scene]);
  const seen = useView(store, select, sameItems);
  return withFocused(seen, scene, state.focused).map((index) => {
    const row = scene.rows[index];
    const box = scene.layout.boxes[index];
    if (!row || !box) return null;
    const content = view.contentOf(row.node);
    const isHighlighted = highlighted?.has(row.node.id);
    return (
      <TreeItem
        key={row.node.id}
        id={row.node.id}
        depth={row.node.depth}
        content={content}
        name={isHighlighted ? chart.highlight.name(content.name) : content.name}
        emphasis={highlighted && (isHighlighted ? 'highlighted' : 'faded')}
        card={view.card}
        count={row.expanded === false ? view.countOf(row.node) : 0}
        expanded={row.expanded}
        posInSet={row.posInSet}
        setSize={row.setSize}
        x={box.x}
        y={box.y}
        entry={entrySide(scene.layout, index, row.parentIndex)}
        selected={row.node.id === state.selected}
        focusable={row.node.id === state.focused}
        mounted={mounted}
      />
    );
  });
}

/** The row with the tab stop must be mounted even when it is out of view. */
function withFocused<T>(
  seen: readonly number[],
  { rows, indexById }: Scene<T>,
  focused: string | null,
): readonly number[] {
  if (seen.some((index) => rows[index]?.node.id === focused)) return seen;
  const index = indexById.get(focused ?? '');
  return index === undefined ? seen : [...seen, index].toSorted((a, b) => a - b);
}

function sameItems(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
