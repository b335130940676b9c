import type { ReactNode } from 'react';
import { followUpCycle } from '../messages/sv/followUpCycle';
import type { FollowUp } from '../model/follow-up/followUp';
import { formatDay } from '../text/formatDay';
import { useMessages } from '../view/useMessages';
import type { CycleStation, CycleYear } from './cycleYears';

const WORDS = { followUpCycle };

/** The reports of one year on a line. Those that there is a follow-up for are buttons. */
export function YearStations(props: {
  year: CycleYear;
  chosen: FollowUp | undefined;
  /** The day of the report that comes next. */
  nextDay: string | undefined;
  onChoose: (id: string) => void;
}): ReactNode {
  const { year, chosen, nextDay, onChoose } = props;
  const { followUpCycle: words, locale } = useMessages(WORDS);
  return (
    <div className="maltrad-cycle-row">
      <h2 className="maltrad-cycle-heading">{words.reports(year.year)}</h2>
      <ol className="maltrad-cycle-stations">
        {year.stations.map((station, place) => {
          const isNext = station.day === nextDay;
          const about = [
            station.day === '' ? undefined : words.asOf(formatDay(station.day, locale)),
            isNext ? words.isNext : undefined,
            station.followUp ? undefined : words.notThere,
          ];
          return (
            <li
              key={`${place} ${station.day}`}
              data-station={stateOf(station, chosen)}
              data-next={isNext ? '' : undefined}
            >
              <Station station={station} chosen={chosen} onChoose={onChoose} />
              <span className="maltrad-cycle-about">{about.filter(Boolean).join('\u00A0· ')}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Station(props: {
  station: CycleStation;
  chosen: FollowUp | undefined;
  onChoose: (id: string) => void;
}): ReactNode {
  const { station, chosen, onChoose } = props;
  const { name, followUp } = station;
  if (!followUp) return <span className="maltrad-cycle-name">{name}</span>;
  return (
    <button
      type="button"
      className="maltrad-cycle-choice"
      aria-pressed={followUp === chosen}
      onClick={() => onChoose(followUp.id)}
    >
      {name}
    </button>
  );
}

function stateOf({ followUp }: CycleStation, chosen: FollowUp | undefined): string {
  if (!followUp) return 'notThere';
  return followUp === chosen ? 'chosen' : 'there';
}
