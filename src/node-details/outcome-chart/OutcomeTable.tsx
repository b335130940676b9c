import { type ReactNode, useRef } from 'react';
import { useIsWider } from '../../ui/useIsWider';
import type { Series, SeriesPoint } from '../../status/trend/series';
import { numberOf, seriesName, whyNoFigure, type OutcomeWording } from './outcomeWords';

interface Row {
  /** The period as shown, with the kind of figure when it is not an outcome. */
  readonly label: string;
  readonly end: string;
  readonly cells: ReadonlyMap<Series, SeriesPoint>;
}

/** More series than this would make the table wider than the panel, so they are its rows then. */
const MOST_COLUMNS = 4;
/** The same for series of units, whose names are longer. */
const MOST_UNITS = 2;
/** A scroll container must be focusable, so that the keyboard can scroll it. */
const SCROLLS = { tabIndex: 0 };

/** The figures of one measure by period; words say why a figure is missing. */
export function OutcomeTable(props: {
  series: readonly Series[];
  wording: OutcomeWording;
}): ReactNode {
  const { series, wording } = props;
  const { messages, unit } = wording;
  const { caption, captionIn, period, whose } = messages.outcomeChart;
  const { columns, rows, isBySeries } = gridOf(series, wording);
  const scroller = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(scroller);
  return (
    <div className="maltrad-outcome-scroller" ref={scroller} {...(isWider && SCROLLS)}>
      <table
        className="maltrad-figures maltrad-outcome-table"
        data-by={isBySeries ? 'series' : undefined}
      >
        <caption>{unit === undefined ? caption : captionIn(unit)}</caption>
        <thead>
          <tr>
            <th scope="col">{isBySeries ? whose : period}</th>
            {columns.map((column, place) => (
              <th scope="col" key={`${place} ${column}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, points }, place) => (
            <tr key={`${place} ${label}`}>
              <th scope="row">{label}</th>
              {points.map((point, column) => (
                <td key={`${column} ${columns[column]}`}>
                  <Cell point={point} wording={wording} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Grid {
  readonly isBySeries: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly points: readonly (SeriesPoint | undefined)[];
  }[];
}

/** One row per period, or one per series when there are many. */
function gridOf(series: readonly Series[], wording: OutcomeWording): Grid {
  const periods = rowsOf(series, wording);
  const names = series.map((one) => seriesName(one, wording, series));
  const units = series.filter(({ unitId }) => unitId !== undefined).length;
  if (series.length <= MOST_COLUMNS && units <= MOST_UNITS) {
    const rows = periods.map(({ label, cells }) => ({
      label,
      points: series.map((one) => cells.get(one)),
    }));
    return { isBySeries: false, columns: names, rows };
  }
  return {
    isBySeries: true,
    columns: periods.map(({ label }) => label),
    rows: series.map((one, place) => ({
      label: names[place] ?? '',
      points: periods.map(({ cells }) => cells.get(one)),
    })),
  };
}

function Cell(props: { point: SeriesPoint | undefined; wording: OutcomeWording }): ReactNode {
  const { point, wording } = props;
  const { outcomeChart: outcome } = wording.messages;
  if (!point || point.value === null) {
    const why = point && whyNoFigure(point.observation, wording.messages);
    return why === undefined ? '–' : <Remark text={why} />;
  }
  const { valueStatus, interval } = point.observation;
  const bounds = [interval?.low, interval?.high].map((one) => numberOf(one ?? 0, wording));
  const [low = '', high = ''] = bounds;
  return (
    <>
      {numberOf(point.value, wording)}
      {valueStatus === 'preliminary' && <Remark text={outcome.preliminary} />}
      {interval && <Remark text={outcome.interval(low, high)} />}
    </>
  );
}

function Remark({ text }: { text: string }): ReactNode {
  return <span className="maltrad-outcome-remark">{text}</span>;
}

/** One row per period, earliest first; a row that is only budgeted or planned says so. */
function rowsOf(series: readonly Series[], { messages }: OutcomeWording): Row[] {
  const rows = new Map<string, { end: string; cells: Map<Series, SeriesPoint> }>();
  for (const one of series) {
    for (const point of one.points) {
      const { nature = 'outcome' } = point.observation;
      const isOther = nature === 'budget' || nature === 'plan';
      const label = isOther
        ? `${point.period}, ${messages.outcomeChart.nature[nature]}`
        : point.period;
      const row = rows.get(label) ?? { end: point.end, cells: new Map() };
      row.cells.set(one, point);
      rows.set(label, row);
    }
  }
  return [...rows].map(([label, row]) => ({ label, ...row })).toSorted(byEnd);
}

function byEnd(a: Row, b: Row): number {
  if (a.end === '' || b.end === '') return Number(a.end === '') - Number(b.end === '');
  return a.end === b.end ? 0 : a.end < b.end ? -1 : 1;
}
