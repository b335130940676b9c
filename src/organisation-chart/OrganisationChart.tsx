import { Chart } from '../chart/Chart';
import { useCardMetrics } from '../chart/measure/useCardMetrics';
import { useRoom } from '../chart/useRoom';
import { EmptyOrganisation } from '../organisation/EmptyOrganisation';
import { HierarchySwitch } from '../organisation/HierarchySwitch';
import { OrganisationComparisonNote } from '../organisation/OrganisationComparisonNote';
import { ShownOrganisationContext } from '../view/useShownOrganisation';
import { UNIT_RANKS } from '../organisation/unitRank';
import { FictionalMark } from '../ui/FictionalMark';
import { defineView, type RootAttributes } from '../view/defineView';
import { ORGANISATION_CHART_PROPS, type OrganisationChartProps } from './OrganisationChartProps';
import { RelationLegend } from './RelationLegend';
import { UnitFrame } from './UnitCard';
import { UNIT_SAMPLING } from './unitCardSize';
import { type UnitChartProps, useUnitChart } from './useUnitChart';
import { type ReactNode, type RefObject, useRef } from 'react';

/**
 * An organisation as a chart: which units are under, beside or staff of which others, who owns what and
 * how much of it, and which of this is uncertain. Units whose place is not stated are in a group of their
 * own.
 *
 * Every card is a `role="treeitem"` with `data-node-id` and `data-level` (the kind of unit). Height
 * follows the content unless the host sets one.
 *
 * @example
 * <OrganisationChart organisation={organisation} selected={id} onSelectedChange={setId} />
 */
export const OrganisationChart = defineView<OrganisationChartProps, 'div'>(
  { tag: 'div', className: 'maltrad-organisation-chart', own: ORGANISATION_CHART_PROPS },
  function OrganisationChart(props) {
    // The key gives another organisation a tree of its own, so that no opened or measured nodes carry
    // over.
    return <UnitTree key={props.organisation.id} {...props} />;
  },
);

function UnitTree({
  root,
  ...tree
}: OrganisationChartProps & { root: RootAttributes<'div'> }): ReactNode {
  const { organisation } = tree;
  const samples = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const metrics = useCardMetrics(samples, UNIT_SAMPLING);
  const room = useRoom(ruler, metrics?.rem ?? UNIT_SAMPLING.defaults.rem);
  return (
    <div {...root}>
      <UnitSamples element={samples} />
      <div className="maltrad-ruler" ref={ruler} />
      {organisation.units.length === 0 && <EmptyOrganisation />}
      {metrics && organisation.units.length > 0 && (
        <UnitChart {...tree} metrics={metrics} room={room} />
      )}
    </div>
  );
}

function UnitChart(props: UnitChartProps): ReactNode {
  const { organisation, children } = props;
  const { chart, tree, across, comparison, hierarchy, hierarchies, setHierarchy } =
    useUnitChart(props);
  return (
    <Chart
      {...chart}
      tools={
        <>
          {organisation.fictional && <FictionalMark />}
          <HierarchySwitch
            hierarchy={hierarchy}
            hierarchies={hierarchies}
            onChange={setHierarchy}
          />
          <RelationLegend tree={tree} across={across} hierarchy={hierarchy} />
          <ShownOrganisationContext.Provider value={organisation}>
            {children}
          </ShownOrganisationContext.Provider>
          <OrganisationComparisonNote comparison={comparison} before={props.compareWith} />
        </>
      }
    />
  );
}

/** One invisible card of each rank with a line of text, for `useCardMetrics` to measure. */
function UnitSamples({ element }: { element: RefObject<HTMLDivElement | null> }): ReactNode {
  return (
    <div className="maltrad-samples" ref={element} aria-hidden="true">
      {UNIT_RANKS.map((rank) => (
        <UnitFrame
          key={rank}
          rank={rank}
          kind="other"
          head={rank === 'group' ? '' : '–'}
          label="–"
        />
      ))}
    </div>
  );
}
