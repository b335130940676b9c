import type { ReactNode } from 'react';
import { groupBy } from '../collections/groupBy';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { exactDecimals, formatValue } from '../text/formatNumber';
import { Section } from '../ui/Section';
import { SourceLine } from '../ui/SourceLine';
import { useMessages } from '../view/useMessages';
import { type NodeDetailsMessages, nodeDetailsWords } from './nodeDetailsWords';
import { sourceOf } from './nodeFacts';
import { whyNoFigure } from './outcome-chart/outcomeWords';
import { type ReportedFigure, reportedFigures } from './reportedFigures';

/** The figures that tell about a node without being measured against it, with the words they are printed in. */
export function ReportedFigureTable(props: { nodeId: string; statuses: PlanStatuses }): ReactNode {
  const { plan, followUp } = props.statuses;
  const { nodeDetails, outcomeChart } = useMessages(nodeDetailsWords);
  const groups = reportedFigures(plan, followUp, props.nodeId);
  if (groups.length === 0) return null;
  return (
    <Section heading={nodeDetails.reported}>
      {groups.map(({ source, figures }) => (
        <div key={JSON.stringify(source ?? '')} className="maltrad-reported">
          <table className="maltrad-figures">
            <thead>
              <tr>
                <th scope="col">{nodeDetails.figure}</th>
                <th scope="col">{nodeDetails.value}</th>
              </tr>
            </thead>
            {[...groupBy(figures, (one) => periodOf(one, outcomeChart))].map(([period, rows]) => (
              <tbody key={period}>
                <tr>
                  <th scope="rowgroup" colSpan={2} className="maltrad-reported-period">
                    {period}
                  </th>
                </tr>
                {rows.map((one, place) => (
                  <Row key={`${place} ${one.figure.id}`} one={one} />
                ))}
              </tbody>
            ))}
          </table>
          {source && <SourceLine source={sourceOf(plan, source, followUp)} />}
        </div>
      ))}
    </Section>
  );
}

function Row({ one }: { one: ReportedFigure }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { figure, observation } = one;
  const { value, note, source } = observation;
  const quote = source?.quote;
  return (
    <tr>
      <th scope="row">
        {figure.name}
        {quote !== undefined && <span className="maltrad-reported-quote">”{quote}”</span>}
        {note !== undefined && <span className="maltrad-reported-quote">{note}</span>}
      </th>
      <td>
        {value === null
          ? whyNoFigure(observation, messages)
          : formatValue(value, figure.unit, messages.locale, exactDecimals(value))}
      </td>
    </tr>
  );
}

/** "januari–april 2020", "2020, prognos". */
function periodOf(
  { observation }: ReportedFigure,
  { nature: words }: NodeDetailsMessages['outcomeChart'],
): string {
  const { period, nature = 'outcome' } = observation;
  return nature === 'outcome' ? period : `${period}, ${words[nature]}`;
}
