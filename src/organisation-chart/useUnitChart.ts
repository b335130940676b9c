import { useCallback, useMemo, useState } from 'react';
import type { ChartProps } from '../chart/Chart';
import { useRealHeights } from '../chart/useRealHeights';
import type { OrganisationMessages } from '../messages/organisationWords';
import type { Hierarchy } from '../model/hierarchy';
import { hierarchiesOf } from '../model/hierarchiesOf';
import { organisationTree, type UnitItem } from '../model/organisationTree';
import { useControlledState } from '../tree/useControlledState';
import { useTreeState } from '../tree/useTreeState';
import { descendants, type Tree } from '../tree/toTree';
import { initialUnits } from './initialUnits';
import type { OrganisationChartProps } from './OrganisationChartProps';
import type { UnitContent } from './unitContent';
import { linkLookOf, unitLayout } from './unitLayout';
import type { UnitMetrics } from './unitMetrics';
import { unitNodeView } from './unitNodeView';

/** What the chart of an organisation is made from. */
export type UnitChartProps = Omit<OrganisationChartProps, 'locale' | 'messages'> & {
  readonly messages: OrganisationMessages;
  readonly metrics: UnitMetrics;
  /** Width that there is, in CSS pixels. */
  readonly room: number;
};

/** What the chart draws, and the hierarchies to choose from. */
export interface UnitChart {
  readonly chart: ChartProps<UnitItem, UnitContent>;
  readonly tree: Tree<UnitItem>;
  readonly hierarchy: Hierarchy;
  readonly hierarchies: readonly Hierarchy[];
  readonly setHierarchy: (hierarchy: Hierarchy) => void;
}

/** From an organisation to what the chart draws: hierarchy, tree, rows, layout. */
export function useUnitChart(props: UnitChartProps): UnitChart {
  const { organisation, rootAt = 'top', messages, metrics, room } = props;
  const choice = useHierarchy(props);
  const tree = useMemo(
    () => organisationTree(organisation, choice.hierarchy),
    [organisation, choice.hierarchy],
  );
  const view = useMemo(
    () => unitNodeView(organisation, tree, messages),
    [organisation, tree, messages],
  );
  const [heights, setHeights] = useRealHeights(metrics);
  const basis = useMemo(
    () => ({ view, metrics, heights, rootAt, room }),
    [view, metrics, heights, rootAt, room],
  );
  const [defaultExpanded] = useState(
    () =>
      props.expanded ??
      props.defaultExpanded ??
      choice.hierarchies.flatMap((one) => {
        const own = organisationTree(organisation, one);
        const ownView = unitNodeView(organisation, own, messages);
        return initialUnits(own, { ...basis, view: ownView });
      }),
  );
  const isSelectable = useCallback(
    (id: string) => tree.nodeById.get(id)?.data.kind !== 'group',
    [tree],
  );
  const state = useTreeState(tree, { ...props, isSelectable, defaultExpanded });
  const layout = useMemo(() => unitLayout(state.rows, basis), [state.rows, basis]);
  const chart = {
    label: messages.organisation.name(organisation.title),
    levels: useMemo(() => levelHeadings(tree, messages), [tree, messages]),
    messages: messages.chart,
    state,
    layout,
    view,
    linkLookOf,
    onHeights: setHeights,
    viewport: props.viewport,
    defaultViewport: props.defaultViewport,
    onViewportChange: props.onViewportChange,
  };
  return { chart, tree, ...choice };
}

function useHierarchy(props: UnitChartProps) {
  const { organisation, hierarchy: wanted, defaultHierarchy = 'orders' } = props;
  const hierarchies = useMemo(() => hierarchiesOf(organisation), [organisation]);
  const [kept, setHierarchy] = useControlledState(
    wanted,
    defaultHierarchy,
    props.onHierarchyChange,
  );
  const hierarchy = hierarchies.includes(kept) ? kept : (hierarchies[0] ?? 'orders');
  return { hierarchy, hierarchies, setHierarchy };
}

/** What kinds of units stand in each column. */
function levelHeadings(
  { roots }: Tree<UnitItem>,
  { organisation }: OrganisationMessages,
): string[] {
  const names: Set<string>[] = [];
  for (const { data, depth } of descendants(roots)) {
    if (data.kind === 'unit') (names[depth] ??= new Set()).add(organisation.kind[data.unit.kind]);
  }
  return Array.from(names, (at: Set<string> | undefined) => [...(at ?? [])].join(' · '));
}
