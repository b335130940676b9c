import type { ReactNode } from 'react';
import type { Observation } from '../model/measure/observation';
import type { Figure, Plan } from '../model/plan/plan';
import type { PlanningCondition } from '../model/plan/planningCondition';
import { unitName } from '../model/plan/unitName';
import { formatValue } from '../text/formatNumber';
import { Paragraphs, Section } from '../ui/Section';
import { SourceLine } from '../ui/SourceLine';
import { useMessages } from '../view/useMessages';
import { type NodeDetailsMessages, nodeDetailsWords } from './nodeDetailsWords';
import { sourceOf } from './nodeFacts';
import { sexName } from './outcome-chart/outcomeWords';

/** What the plan takes as given, heading by heading, with the figures that each text states. */
export function ConditionSection({ plan }: { plan: Plan }): ReactNode {
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const { conditions = [] } = plan;
  if (conditions.length === 0) return null;
  return (
    <Section heading={nodeDetails.conditions}>
      {conditions.map((condition, place) => (
        <details className="maltrad-folded" key={`${place} ${condition.heading}`}>
          <summary>{condition.heading}</summary>
          <ConditionFigures condition={condition} plan={plan} />
          <Paragraphs text={condition.body} />
          {condition.source && <SourceLine source={sourceOf(plan, condition.source)} />}
        </details>
      ))}
    </Section>
  );
}

/** The figures of a text: a row for each, and a column for each that is compared with. */
function ConditionFigures(props: { condition: PlanningCondition; plan: Plan }): ReactNode {
  const { condition, plan } = props;
  const messages = useMessages(nodeDetailsWords);
  const rows = rowsOf(condition, plan, messages);
  if (rows.length === 0) return null;
  const units = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].filter(
    (unitId) => unitId !== undefined,
  );
  return (
    <table className="maltrad-figures maltrad-condition-figures">
      <thead>
        <tr>
          <th scope="col">{messages.nodeDetails.measure}</th>
          <th scope="col">{messages.nodeDetails.value}</th>
          {units.map((unitId) => (
            <th scope="col" key={unitId}>
              {unitName(unitId, plan)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, about, values }, place) => (
          <tr key={`${place} ${label}`}>
            <th scope="row">
              {label}
              <span className="maltrad-outcome-remark">{about}</span>
            </th>
            {[undefined, ...units].map((unitId) => (
              <td key={unitId ?? ''}>{values.get(unitId) ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ConditionRow {
  readonly label: string;
  /** The period, and what a reader should know. */
  readonly about: string;
  /** By unit, `undefined` for the authority itself: the value as shown. */
  readonly values: Map<string | undefined, string>;
}

/** A row for each figure, period, sex and nature. */
function rowsOf(
  { figures: stated = [] }: PlanningCondition,
  { figures = [], observations = [] }: Plan,
  messages: NodeDetailsMessages,
): ConditionRow[] {
  const rows = new Map<string, ConditionRow>();
  for (const id of stated) {
    const figure = figures.find((one) => one.id === id);
    if (!figure) continue;
    for (const one of observations) {
      if (one.of !== id || one.value === null) continue;
      const key = JSON.stringify([id, one.period, one.sex, one.nature]);
      const row = rows.get(key) ?? rowOf(figure, one, messages);
      rows.set(key, row);
      const unit = isShort(figure.unit) ? figure.unit : undefined;
      row.values.set(one.unitId, formatValue(one.value, unit, messages.locale, figure.decimals));
    }
  }
  return [...rows.values()];
}

/** A longer unit stands with the name, to keep the columns narrow. */
function isShort(unit = ''): boolean {
  return unit.length <= 4;
}

function rowOf(
  { name: given, unit }: Figure,
  { period, sex = 'T', nature = 'outcome', note }: Observation,
  messages: NodeDetailsMessages,
): ConditionRow {
  const name = isShort(unit) ? given : `${given} (${unit})`;
  const who = sex === 'T' ? undefined : sexName(sex, { messages, ofChildren: false });
  const kind = nature === 'outcome' ? undefined : messages.outcomeChart.nature[nature];
  return {
    label: who === undefined ? name : `${name}, ${who.toLocaleLowerCase(messages.locale)}`,
    about: [[period, kind].filter(Boolean).join(', '), note].filter(Boolean).join('. '),
    values: new Map(),
  };
}
