import { useMemo, useRef, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { levelName } from '../model/plan/levelName';
import { forecastCounts, notApplicableCount } from '../status/overview/statusCounts';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { toggled } from '../ui/ToggleChip';
import { LegendChip } from './LegendChip';
import type { LegendGroup } from './legendGroups';
import { LegendMeanings } from './LegendMeanings';
import { LegendPopover } from './LegendPopover';
import { statusLegendWords } from './statusLegendWords';

interface StatusesProps {
  statuses: PlanStatuses;
  groups: readonly LegendGroup[];
  filter: readonly string[];
  onFilterChange: (filter: readonly string[]) => void;
}

/** The statuses to choose from, a button that shows all again, and what they mean. */
export function LegendStatuses(props: StatusesProps): ReactNode {
  const { groups, filter, onFilterChange } = props;
  const { statusLegend, locale } = useMessages(statusLegendWords);
  const row = useRef<HTMLDivElement>(null);
  const showAll = () => {
    // The button is about to disappear, so the focus moves to the statuses.
    row.current?.querySelector('button')?.focus();
    onFilterChange([]);
  };
  return (
    <div className="maltrad-legend-row" data-filtered={filter.length > 0 || undefined} ref={row}>
      {groups.map((group) => (
        <Chips key={group.levels.map(({ id }) => id).join(' ')} {...props} group={group} />
      ))}
      {filter.length > 0 && (
        <button type="button" className="maltrad-button maltrad-legend-all" onClick={showAll}>
          {statusLegend.showAll}
        </button>
      )}
      <LegendPopover>
        {groups.map(({ levels, statuses }) => (
          <div key={levels.map(({ id }) => id).join(' ')}>
            {levels.length > 0 && (
              <p className="maltrad-legend-group-name">
                {levels.map((level) => levelName(level, locale)).join(', ')}
              </p>
            )}
            <LegendMeanings statuses={statuses} />
          </div>
        ))}
        <NotApplicable statuses={props.statuses} />
        <ExpectedMeanings statuses={props.statuses} />
      </LegendPopover>
    </div>
  );
}

/** The number of measures that no target applies to; renders nothing when there are none. */
function NotApplicable({ statuses }: { statuses: PlanStatuses }): ReactNode {
  const count = useMemo(() => notApplicableCount(statuses), [statuses]);
  return count && <LegendMeanings statuses={[count]} />;
}

/** The number of nodes with each forecast; renders nothing when there are no forecasts. */
function ExpectedMeanings({ statuses }: { statuses: PlanStatuses }): ReactNode {
  const { statusLegend } = useMessages(statusLegendWords);
  const counts = useMemo(() => forecastCounts(statuses), [statuses]);
  if (counts.length === 0) return null;
  return (
    <div>
      <p className="maltrad-legend-group-name">{statusLegend.forecasts}</p>
      <LegendMeanings statuses={counts} />
    </div>
  );
}

function Chips({ group, filter, ...props }: StatusesProps & { group: LegendGroup }): ReactNode {
  const { statusLegend, locale } = useMessages(statusLegendWords);
  const { levels, statuses } = group;
  const isAll = props.groups.length === 1 && levels.length > 2;
  const named = levels.map((level) => levelName(level, locale)).join(', ') || undefined;
  const name = isAll ? statusLegend.allLevels : named;
  return (
    <fieldset
      className="maltrad-legend-chips"
      aria-label={name === undefined ? statusLegend.filter : statusLegend.filterOf(name)}
    >
      {name !== undefined && (
        <span className="maltrad-legend-group-name" aria-hidden="true">
          {name}
        </span>
      )}
      {statuses.map((status) => (
        <LegendChip
          key={status.key}
          status={status}
          isPressed={filter.includes(status.key)}
          onToggle={() => props.onFilterChange(toggled(filter, status.key))}
        />
      ))}
    </fieldset>
  );
}
