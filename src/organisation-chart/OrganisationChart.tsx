import { Chart } from '../chart/Chart';
import { useCardMetrics } from '../chart/measure/useCardMetrics';
import { useRoom } from '../chart/useRoom';
import { messagesFor } from '../messages/messagesFor';
import { organisationWords } from '../messages/organisationWords';
import { EmptyOrganisation } from '../organisation/EmptyOrganisation';
import { HierarchySwitch } from '../organisation/HierarchySwitch';
import { OrganisationComparisonNote } from '../organisation/OrganisationComparisonNote';
import { UNIT_RANKS } from '../organisation/unitRank';
import { FictionalMark } from '../ui/FictionalMark';
import { type OrganisationChartProps, withoutOwnProps } from './OrganisationChartProps';
import { RelationLegend } from './RelationLegend';
import { UnitFrame } from './UnitCard';
import { UNIT_SAMPLING } from './unitCardSize';
import { type UnitChartProps, useUnitChart } from './useUnitChart';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  type RefObject,
  useMemo,
  useRef,
} from 'react';

/** Children are shown in the toolbar. */
type RootProps = Omit<ComponentPropsWithoutRef<'div'>, keyof OrganisationChartProps>;

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
export const OrganisationChart = forwardRef<HTMLDivElement, OrganisationChartProps & RootProps>(
  function OrganisationChart(props, ref) {
    // The key gives another organisation a tree of its own, so that no opened or measured nodes carry
    // over.
    return <UnitTree key={props.organisation.id} tree={props} rootRef={ref} />;
  },
);

function UnitTree({
  tree,
  rootRef,
}: {
  tree: OrganisationChartProps & RootProps;
  rootRef: ForwardedRef<HTMLDivElement>;
}): ReactNode {
  const { organisation, locale, messages: own, className } = tree;
  const messages = useMemo(() => messagesFor(locale, own, organisationWords), [locale, own]);
  const samples = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const metrics = useCardMetrics(samples, UNIT_SAMPLING);
  const room = useRoom(ruler, metrics?.rem ?? UNIT_SAMPLING.defaults.rem);
  return (
    <div
      {...withoutOwnProps(tree)}
      ref={rootRef}
      className={['maltrad maltrad-organisation-chart', className].filter(Boolean).join(' ')}
      lang={messages.locale}
    >
      <UnitSamples element={samples} />
      <div className="maltrad-ruler" ref={ruler} />
      {organisation.units.length === 0 && <EmptyOrganisation messages={messages} />}
      {metrics && organisation.units.length > 0 && (
        <UnitChart {...tree} messages={messages} metrics={metrics} room={room} />
      )}
    </div>
  );
}

function UnitChart(props: UnitChartProps & { children?: ReactNode }): ReactNode {
  const { organisation, messages, children } = props;
  const { chart, tree, across, comparison, hierarchy, hierarchies, setHierarchy } =
    useUnitChart(props);
  return (
    <Chart
      {...chart}
      tools={
        <>
          {organisation.fictional && <FictionalMark messages={messages} />}
          <HierarchySwitch
            hierarchy={hierarchy}
            hierarchies={hierarchies}
            onChange={setHierarchy}
            messages={messages}
          />
          <RelationLegend tree={tree} across={across} hierarchy={hierarchy} messages={messages} />
          {children}
          <OrganisationComparisonNote
            comparison={comparison}
            before={props.compareWith}
            messages={messages}
          />
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
