import type { Observation } from '../../model/measure/observation';
import type { PlanNode } from '../../model/plan/planNode';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import { branch, leaf } from './branch';
import type { OwnFields } from './ownFields';
import { isDay, periodLabel } from './readPeriod';
import { plain, withOwnFields } from './withOwnFields';
import type { Status, Writing } from './writing';

/** Markup of an indicator's measurements: targets, outcomes and statuses. */
export function writeResults(node: PlanNode, writing: Writing): string {
  const targets = [...(node.targets ?? []), ...(writing.targets.get(node.id) ?? [])];
  const results = [
    ...targets.map(writeTarget),
    ...(writing.outcomes.get(node.id) ?? []).map(writeOutcome),
    ...(writing.statuses.get(node.id) ?? []).map(writeStatus),
  ];
  return results.length === 0 ? '' : branch('MeasurementInstance', results);
}

/** First and last day of a period that is written as years. */
export function yearDates(period = ''): { from?: string; to?: string } {
  const [, first, last = first] = /^(\d{4})(?:[–-](\d{4}))?$/.exec(period) ?? [];
  return first !== undefined && Number(first) > 0 && Number(last) > 0
    ? { from: `${first}-01-01`, to: `${last}-12-31` }
    : {};
}

function writeTarget(target: MeasureTarget & { of?: string }): string {
  const { of: _, form, value, period, dueDate, text, ...rest } = target;
  const isDue = dueDate !== undefined && isDay(dueDate);
  const years = dueDate === undefined ? yearDates(period) : {};
  const dates = isDue ? { to: dueDate } : years;
  const isPeriodTold = 'from' in dates && periodLabel(dates.from, dates.to) === period;
  const own: OwnFields = {
    ...((form !== 'level' || !isDecimal(value)) && { form }),
    ...unexpressed('value', value, isDecimal(value)),
    ...unexpressed('period', period, isPeriodTold),
    ...unexpressed('dueDate', dueDate, isDue),
    ...unexpressed('text', text, plain(text) !== undefined),
    ...rest,
  };
  return result('TargetResult', dates, value, withOwnFields(plain(text), own));
}

function writeOutcome(observation: Observation): string {
  const { of: _, period, from, to, value, note, ...rest } = observation;
  const stated = { ...(from && isDay(from) && { from }), ...(to && isDay(to) && { to }) };
  const dates = Object.keys(stated).length > 0 ? stated : yearDates(period);
  const isTold = 'to' in dates && periodLabel(dates.from, dates.to) === period;
  const own: OwnFields = {
    ...unexpressed('period', period, isTold),
    ...unexpressed('from', from, 'from' in stated),
    ...unexpressed('to', to, 'to' in stated),
    ...unexpressed('value', value, isDecimal(value)),
    ...unexpressed('note', note, plain(note) !== undefined),
    ...rest,
  };
  return result('ActualResult', dates, value, withOwnFields(plain(note), own));
}

function writeStatus({ date, name }: Status): string {
  return branch('ActualResult', [
    leaf('EndDate', date !== undefined && isDay(date) ? date : undefined),
    branch('Descriptor', [leaf('DescriptorName', 'Status'), leaf('DescriptorValue', name)]),
  ]);
}

function result(
  name: string,
  { from, to }: { from?: string; to?: string },
  value: number | null | undefined,
  description: string | undefined,
): string {
  return branch(name, [
    leaf('StartDate', from),
    leaf('EndDate', to),
    leaf('NumberOfUnits', isDecimal(value) ? String(value) : undefined),
    leaf('Description', description),
  ]);
}

function unexpressed(key: string, value: unknown, isExpressed: boolean): OwnFields {
  return value === undefined || isExpressed ? {} : { [key]: value };
}

/** Whether the schema can hold a number, since it does not allow exponents. */
function isDecimal(value: number | null | undefined): value is number {
  return typeof value === 'number' && !String(value).includes('e');
}
