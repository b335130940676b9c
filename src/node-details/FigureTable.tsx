import type { ReactNode } from 'react';
import type { Observation } from '../model/measure/observation';
import { formatLocale } from '../text/locale';
import { useMessages } from '../view/useMessages';
import type { FigureRow, FigureRows } from './figureRows';
import { type NodeDetailsMessages, nodeDetailsWords } from './nodeDetailsWords';

/** Figures as a table with one row per period, followed by other printed versions of the same figures. */
export function FigureTable({ figures }: { figures: FigureRows }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { periods, rows } = figures;
  const format = new Intl.NumberFormat(formatLocale(messages.locale), { maximumFractionDigits: 2 });
  return (
    <>
      <table className="maltrad-figures">
        <thead>
          <tr>
            <th scope="col">{messages.outcomeChart.period}</th>
            {rows.map((row) => (
              <th scope="col" key={row.id}>
                {headOf(row, messages)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, index) => (
            <tr key={period}>
              <th scope="row">
                {periodLabel(
                  period,
                  rows.map(({ cells }) => cells[index]),
                  messages,
                )}
              </th>
              {rows.map(({ id, cells }) => (
                <td key={id}>{shown(cells[index], format)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="maltrad-details-notes">
        {remarks(figures, messages).map((remark, place) => (
          <li key={`${place} ${remark}`}>{remark}</li>
        ))}
      </ul>
    </>
  );
}

function headOf({ name, sex, unit }: FigureRow, { status }: NodeDetailsMessages): string {
  const whose = sex === undefined ? name : `${name}, ${status.sex({ sex })}`;
  return unit === undefined ? whose : `${whose} (${unit})`;
}

function shown(observation: Observation | undefined, format: Intl.NumberFormat): string {
  return observation?.value === undefined || observation.value === null
    ? '–'
    : format.format(observation.value).replace('-', '−');
}

function periodLabel(
  period: string,
  observations: readonly (Observation | undefined)[],
  { outcomeChart }: NodeDetailsMessages,
): string {
  const kind = observations.find((observation) => observation?.nature !== undefined)?.nature;
  return kind === undefined ? period : `${period}, ${outcomeChart.nature[kind]}`;
}

/** Figures that are printed differently elsewhere, and notes on single figures. */
function remarks({ rows }: FigureRows, { nodeDetails }: NodeDetailsMessages): string[] {
  return rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => [
      ...(cell?.alternates ?? []).map(({ text, note }) =>
        [`${name} ${cell?.period}: ${nodeDetails.alternates.toLocaleLowerCase()} ${text}.`, note]
          .filter(Boolean)
          .join(' '),
      ),
      ...(cell?.note === undefined ? [] : [`${name} ${cell.period}: ${cell.note}`]),
    ]),
  );
}
