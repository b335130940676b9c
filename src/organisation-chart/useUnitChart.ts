import { useCallback, useMemo, useState } from 'react';
import type { ChartProps } from '../chart/Chart';
import { CrossLinkLayer } from '../chart/CrossLinkLayer';
import { useRealHeights } from '../chart/measure/useCardHeights';
import type { Span } from '../layout/geometry/treeLayout';
import { type OrganisationMessages, organisationWords } from '../organisation/organisationWords';
import { useMessages } from '../view/useMessages';
import type { OrganisationComparison } from '../model/organisation/compareOrganisations';
import type { Hierarchy } from '../model/organisation/hierarchy';
import type { OrganisationRelation } from '../model/organisation/organisation';
import { organisationTree, type UnitItem } from '../model/organisation/organisationTree';
import { useTreeState } from '../tree/useTreeState';
import type { RootedTree } from '../tree/toTree';
import { initialUnits } from './initialUnits';
import { levelHeadings } from './levelHeadings';
import type { OrganisationChartProps } from './OrganisationChartProps';
import type { UnitContent } from '../organisation/unitContent';
import { isOutline, lineOf, unitLayout, type UnitLayoutBasis } from './unitLayout';
import type { UnitMetrics } from './unitCardSize';
import { unitNodeView } from './unitNodeView';
import {
  useComparedOrganisation,
  type ComparedOrganisation,
} from '../organisation/useComparedOrganisation';
import { useCrossRelations } from './useCrossRelations';
import { useHierarchy, type HierarchyChoice } from '../organisation/useHierarchy';
import { useNewParentsOpened } from '../organisation/useNewParentsOpened';

/** What the chart of an organisation depends on. */
export type UnitChartProps = OrganisationChartProps & {
  readonly metrics: UnitMetrics;
  /** Available width, in CSS pixels. */
  readonly room: number;
};

/** What the chart draws, and the hierarchies to choose from. */
export interface UnitChart {
  readonly chart: ChartProps<UnitItem, UnitContent>;
  readonly tree: RootedTree<UnitItem>;
  /** How the units have changed since an earlier organisation; `undefined` when nothing is compared. */
  readonly comparison: OrganisationComparison | undefined;
  /** Relations that are drawn across the tree. */
  readonly across: readonly OrganisationRelation[];
  readonly hierarchy: Hierarchy;
  readonly hierarchies: readonly Hierarchy[];
  readonly setHierarchy: (hierarchy: Hierarchy) => void;
}

/** Derives everything that the chart draws from an organisation: hierarchy, tree, rows and layout. */
export function useUnitChart(props: UnitChartProps): UnitChart {
  const { rootAt = 'top', metrics, room } = props;
  const messages = useMessages(organisationWords);
  const choice = useHierarchy(props);
  const compared = useComparedOrganisation(props, choice.hierarchy);
  const { organisation, changeOf } = compared;
  const tree = useMemo(
    () => organisationTree(organisation, choice.hierarchy),
    [organisation, choice.hierarchy],
  );
  const view = useMemo(
    () => unitNodeView(organisation, tree, messages, changeOf),
    [organisation, tree, messages, changeOf],
  );
  const [heights, setHeights] = useRealHeights(metrics);
  const { across, crossLinks } = useCrossRelations(
    organisation,
    tree,
    choice.hierarchy,
    isOutline({ rootAt, room, metrics }),
  );
  const isCrossed = crossLinks.length > 0;
  const basis = useMemo(
    () => ({ view, metrics, heights, rootAt, room, isCrossed }),
    [view, metrics, heights, rootAt, room, isCrossed],
  );
  const [defaultExpanded] = useState(
    () =>
      props.expanded ?? props.defaultExpanded ?? openedAtFirst(compared, choice, basis, messages),
  );
  const isSelectable = useCallback(
    (id: string) => tree.nodeById.get(id)?.data.kind !== 'group',
    [tree],
  );
  const state = useTreeState(tree, {
    ...props,
    isSelectable,
    revealed: props.highlight?.ids,
    defaultExpanded,
  });
  useNewParentsOpened(organisation, tree, state);
  const layout = useMemo(() => unitLayout(state.rows, basis), [state.rows, basis]);
  const chart = {
    label: messages.organisation.name(organisation.title),
    levels: useLevels(tree, layout.spans, props),
    state,
    layout,
    view,
    lineOf,
    crossLinks,
    crossLinkLayer: CrossLinkLayer,
    highlight: props.highlight,
    onHighlightClear: props.onHighlightClear,
    onHeights: setHeights,
    viewport: props.viewport,
    defaultViewport: props.defaultViewport,
    onViewportChange: props.onViewportChange,
  };
  return { chart, tree, across, comparison: compared.comparison, ...choice };
}

/** What is open from the start in every hierarchy, since the reader may switch between them. */
function openedAtFirst(
  { organisation, changeOf }: ComparedOrganisation,
  { hierarchies }: HierarchyChoice,
  basis: UnitLayoutBasis,
  messages: OrganisationMessages,
): string[] {
  return hierarchies.flatMap((one) => {
    const tree = organisationTree(organisation, one);
    const view = unitNodeView(organisation, tree, messages, changeOf);
    return initialUnits(tree, { ...basis, view });
  });
}

/** The headings of the columns, each of which must fit its column on one line. */
function useLevels(
  tree: RootedTree<UnitItem>,
  spans: readonly Span[],
  { metrics }: UnitChartProps,
): string[] {
  const messages = useMessages(organisationWords);
  return useMemo(
    () =>
      levelHeadings(tree, messages, (text, depth) => {
        const { size } = spans[depth] ?? { size: Infinity };
        return metrics.linesOf.strong(text, size) === 1;
      }),
    [tree, spans, messages, metrics],
  );
}
