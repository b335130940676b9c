import type { Plan } from '../../src/model/plan/plan';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Observation } from '../../src/model/measure/observation';
import type { PlanNode } from '../../src/model/plan/planNode';
import type { MeasureTarget } from '../../src/model/measure/measureTarget';

type Calculation = NonNullable<NonNullable<PlanNode['measure']>['calculation']>;

interface Data {
  readonly plan: Plan;
  readonly followUp: FollowUp | undefined;
}

const NUMBER = /[−-]?\d{1,3}(?:[ \u00A0]\d{3})+(?:,\d+)?|[−-]?\d+(?:,\d+)?/g;

/** Numbers in a text that are none of the given ones, even rounded to the decimals shown. */
export function straysIn(text: string, known: readonly number[]): string[] {
  const numbers = text.match(NUMBER) ?? [];
  return numbers.filter((written) => {
    const decimals = written.split(',')[1]?.length ?? 0;
    const value = Number(
      written
        .replace('−', '-')
        .replace(/[ \u00A0]/g, '')
        .replace(',', '.'),
    );
    const unit = 10 ** -decimals;
    return !known.some(
      (one) =>
        Math.abs(one - value) <= unit / 2 + 1e-9 ||
        Math.abs(Math.ceil(one / unit - 1e-9) * unit - value) < 1e-9,
    );
  });
}

/** The numbers that an explanation may contain: figures, limits, sums and distances. */
export function knownNumbers(node: PlanNode, data: Data): number[] {
  const ids = [node.id, ...idsBelow(node.id, data.plan)];
  const targets = targetsOf(ids, data);
  const single = ids.flatMap((id) => valuesOf(id, data));
  const values = [...single, ...targets.flatMap((target) => meansOf(target, ids, data))];
  const limits = targets.flatMap(limitsOf);
  const distances = values.flatMap((value) => limits.map((limit) => Math.abs(value - limit)));
  return [...values, ...limits, ...distances];
}

/** The counts that an explanation may contain: of what is under the node, and of the figures listed. */
export function knownCounts(node: PlanNode, { plan }: Data, figures: number): number[] {
  const below = idsBelow(node.id, plan).length;
  return [...Array(below + 1).keys(), figures];
}

function idsBelow(id: string, plan: Plan): string[] {
  const children = plan.nodes.filter(({ parent, alsoUnder = [] }) =>
    [parent, ...alsoUnder].includes(id),
  );
  return children.flatMap((child) => [child.id, ...idsBelow(child.id, plan)]);
}

/** Targets of the nodes, and of the nodes that they measure. */
function targetsOf(ids: readonly string[], { plan, followUp }: Data): MeasureTarget[] {
  const over = plan.nodes
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ parent, alsoUnder = [] }) => [parent, ...alsoUnder]);
  const nodes = plan.nodes.filter(({ id }) => ids.includes(id) || over.includes(id));
  const own = (followUp?.targets ?? []).filter(({ of }) => ids.includes(of));
  return [...nodes.flatMap(({ targets = [] }) => targets), ...own];
}

function limitsOf({ value, low, high, tolerance, thresholds = [] }: MeasureTarget): number[] {
  const begins = thresholds.flatMap((one) => {
    const isShare = one.as === 'percentOfTarget' && value !== undefined;
    return isShare ? [one.value, (value * one.value) / 100] : one.value;
  });
  return [value, low, high, tolerance, ...begins].filter((one) => one !== undefined);
}

function idsIn({ numerator, denominator = [], forecast }: Calculation): string[] {
  const added = [...(forecast?.numerator ?? []), ...(forecast?.denominator ?? [])];
  return [...numerator, ...denominator, ...added].map((id) => id.replace(/^-/, ''));
}

/** Every figure of a node, and every value that its calculation gives, by year and in total. */
function valuesOf(id: string, { plan, followUp }: Data): number[] {
  const observations = [...(plan.observations ?? []), ...(followUp?.observations ?? [])];
  const of = (one: string) =>
    observations.filter((each) => each.of === one && each.nature !== 'forecast');
  const { calculation } = plan.nodes.find((node) => node.id === id)?.measure ?? {};
  if (!calculation) return observations.filter((each) => each.of === id).flatMap(valueOf);
  const { numerator, denominator = [], periods } = calculation;
  const years = [...new Set([...numerator, ...denominator].flatMap(of).map((each) => each.period))];
  const sum = (ids: readonly string[], among: readonly string[]) =>
    ids
      .flatMap(of)
      .filter(({ period }) => among.includes(period))
      .flatMap(valueOf)
      .reduce((all, value) => all + value, 0);
  const spans = periods ? [periods] : years.map((year) => [year]);
  return [
    ...spans.map((span) => (100 * sum(numerator, span)) / sum(denominator, span)),
    ...observations.filter((each) => idsIn(calculation).includes(each.of)).flatMap(valueOf),
  ];
}

/** Sums over periods that are judged together. */
function meansOf(
  { aggregate }: MeasureTarget,
  ids: readonly string[],
  { followUp }: Data,
): number[] {
  const observations = followUp?.observations ?? [];
  const values = observations
    .filter(({ of, period }) => ids.includes(of) && aggregate?.periods.includes(period))
    .flatMap(valueOf);
  return values.length === 0 ? [] : [values.reduce((sum, one) => sum + one, 0) / values.length];
}

function valueOf({ value }: Observation): number[] {
  return value === null ? [] : [value];
}
