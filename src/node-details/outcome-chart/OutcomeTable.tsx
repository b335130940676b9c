import type { ReactNode } from 'react';
import type { Series, SeriesPoint } from '../../status/trend/series';
import { numberOf, seriesName, whyNoFigure, type OutcomeWording } from './outcomeWords';

interface Row {
  /** The period as shown, with the kind of figure when it is not an outcome. */
  readonly label: string;
  readonly end: string;
  readonly cells: ReadonlyMap<Series, SeriesPoint>;
}

/** The figures of one measure by period; words say why a figure is missing. */
export function OutcomeTable(props: {
  series: readonly Series[];
  wording: OutcomeWording;
}): ReactNode {
  const { series, wording } = props;
  const { messages, unit } = wording;
  const { caption, captionIn, period } = messages.outcomeChart;
  return (
    <table className="maltrad-figures maltrad-outcome-table">
      <caption>{unit === undefined ? caption : captionIn(unit)}</caption>
      <thead>
        <tr>
          <th scope="col">{period}</th>
          {series.map((one) => (
            <th scope="col" key={`${one.nature} ${one.sex}`}>
              {seriesName(one, wording)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(series, wording).map(({ label, cells }, place) => (
          <tr key={`${place} ${label}`}>
            <th scope="row">{label}</th>
            {series.map((one) => (
              <td key={`${one.nature} ${one.sex}`}>
                <Cell point={cells.get(one)} wording={wording} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
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
