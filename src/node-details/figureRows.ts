import type { Observation } from '../model/measure/observation';
import type { Plan } from '../model/plan/plan';
import type { PlanNode } from '../model/plan/planNode';
import { unitName } from '../model/plan/unitName';
import { groupBy } from '../collections/groupBy';

/** One row of figures, with a cell per period. */
export interface FigureRow {
  /** Unique among the rows. */
  readonly id: string;
  readonly name: string;
  /** The sex that it is for, unless it is for all. */
  readonly sex: Observation['sex'];
  readonly unit: string | undefined;
  readonly cells: readonly (Observation | undefined)[];
}

/** The figures that a node's measure is based on, by period. */
export interface FigureRows {
  readonly periods: readonly string[];
  readonly rows: readonly FigureRow[];
}

/**
 * The plan's own figures for a node, and those that its measure is calculated from. Each period has one
 * figure here, so forecasts are left to the status that uses them.
 */
export function figureRows(plan: Plan, { id, name, measure }: PlanNode): FigureRows {
  const { numerator = [], denominator = [] } = measure?.calculation ?? {};
  const ids = [id, ...numerator, ...denominator].map((one) => one.replace(/^-/, ''));
  const observations = (plan.observations ?? []).filter(
    ({ of, nature }) => ids.includes(of) && nature !== 'forecast',
  );
  const periods = [...new Set(observations.map(({ period }) => period))].toSorted();
  const rows = [...new Set(ids)].flatMap((of) => {
    const own = observations.filter((observation) => observation.of === of);
    const figure = plan.figures?.find((one) => one.id === of);
    const groups = groupBy(own, ({ unitId, sex = 'T' }) => JSON.stringify([of, unitId, sex]));
    return [...groups].map(([key, group]): FigureRow => {
      const { unitId, sex = 'T' } = group[0] ?? {};
      const whose = unitId === undefined ? [] : [unitName(unitId, plan)];
      return {
        id: key,
        name: [figure?.name ?? name, ...whose].join(', '),
        sex: sex === 'T' ? undefined : sex,
        unit: figure ? figure.unit : measure?.unit,
        cells: periods.map((period) => group.find((observation) => observation.period === period)),
      };
    });
  });
  return { periods, rows };
}
