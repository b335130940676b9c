import { groupBy } from '../../collections/groupBy';
import type { Organisation } from './organisation';
import { ALWAYS, commonDays, type Validity, validityOf } from './validityOf';
import { lastDay } from '../parse/lastDay';

/** Consecutive days on which an organisation is the same. */
export interface OrganisationPeriod {
  /** A day of the period: its first, or a known day when it has no first day. */
  readonly day: string;
  /** First day; `undefined` when the period has no known beginning. */
  readonly from: string | undefined;
  /** Last day; `undefined` when the period has no known end. */
  readonly to: string | undefined;
}

/**
 * The periods of an organisation, according to the validity of its units and relations, earliest first.
 * Periods without units are left out, and there are none when nothing begins or ends.
 */
export function organisationPeriods(organisation: Organisation): OrganisationPeriod[] {
  const states = statesOf(spansOf(organisation));
  if (states.length < 2) return [];
  return states.flatMap(({ from, isEmpty }, index) => {
    if (isEmpty) return [];
    const next = states[index + 1]?.from;
    const to = next === undefined ? undefined : dayBefore(next);
    return [{ day: from ?? dayUntil(to ?? ALWAYS.to, organisation), from, to }];
  });
}

/** The date of the organisation if it is not later than `to`, otherwise `to`. */
function dayUntil(to: string, { date }: Organisation): string {
  return date !== undefined && date <= to ? date : to;
}

/** The days during which something exists; spans with the same key describe the same thing. */
interface Span extends Validity {
  readonly key: string;
  readonly isUnit: boolean;
}

function spansOf({ units, relations }: Organisation): Span[] {
  const daysOf = new Map<string, Validity>();
  const ofUnits = units.map((unit): Span => {
    const { id, name, kind } = unit;
    const days = validityOf(unit);
    daysOf.set(id, hull(days, daysOf.get(id)));
    return { ...days, key: `unit ${kind} ${id} ${name}`, isUnit: true };
  });
  const ofRelations = relations.flatMap((relation): Span[] => {
    const { from, to, kind, share } = relation;
    const [above, below] = [daysOf.get(from), daysOf.get(to)];
    if (kind === 'succeeds' || !above || !below) return [];
    const days = commonDays([validityOf(relation), above, below]);
    if (days.from > days.to) return [];
    return [{ ...days, key: `${kind} ${share} ${from} ${to}`, isUnit: false }];
  });
  return [...ofUnits, ...ofRelations];
}

/** Units that share an id exist from the first day of any of them to the last. */
function hull(one: Validity, other: Validity = one): Validity {
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

/** The organisation as it is from a day on. */
interface State {
  readonly from: string | undefined;
  readonly isEmpty: boolean;
}

/** Every state that differs from the one before it. */
function statesOf(spans: readonly Span[]): State[] {
  const there = new Map<string, number>();
  let units = 0;
  const states: State[] = [];
  const steps = stepsByDay(spans);
  for (const day of [...steps.keys()].toSorted()) {
    const before = new Map<string, boolean>();
    for (const { span, by } of steps.get(day) ?? []) {
      const count = there.get(span.key) ?? 0;
      if (!before.has(span.key)) before.set(span.key, count > 0);
      there.set(span.key, count + by);
      if (span.isUnit) units += by;
    }
    const isOther = [...before].some(([key, was]) => was !== (there.get(key) ?? 0) > 0);
    const from = day === ALWAYS.from ? undefined : day;
    if (isOther || from === undefined) states.push({ from, isEmpty: units === 0 });
  }
  return states;
}

interface Step {
  readonly span: Span;
  readonly by: 1 | -1;
}

/** What begins and ends on each day. The earliest possible day has everything without a beginning. */
function stepsByDay(spans: readonly Span[]): ReadonlyMap<string, readonly Step[]> {
  const steps = spans.flatMap((span) => [
    { day: span.from, step: { span, by: 1 as const } },
    ...(span.to === ALWAYS.to ? [] : [{ day: dayAfter(span.to), step: { span, by: -1 as const } }]),
  ]);
  const byDay = groupBy(
    steps,
    ({ day }) => day,
    ({ step }) => step,
  );
  return new Map([[ALWAYS.from, []], ...byDay]);
}

const DAY = 24 * 60 * 60 * 1000;

/** The day after an ISO date. A day that its month does not have counts as the month's last day. */
function dayAfter(day: string): string {
  return isoDay(timeOf(day) + DAY);
}

function dayBefore(day: string): string {
  return isoDay(timeOf(day) - DAY);
}

function timeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.min(Date.UTC(year, month - 1, date), Date.UTC(year, month, 0));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * The period that contains a date; a year or a month stands for its last day. `undefined` when none does.
 */
export function periodOn(
  periods: readonly OrganisationPeriod[],
  date: string,
): OrganisationPeriod | undefined {
  if (date === '') return undefined;
  const day = lastDay(date);
  return periods.find(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
  );
}

/**
 * One date for each period of an organisation, earliest first: the first day of the period, or the
 * organisation's own date for a period without a beginning. Empty when nothing begins or ends.
 *
 * @example
 * const [first] = changeDates(organisation); // "2019-01-01"
 * const before = first && organisationAt(organisation, first);
 */
export function changeDates(organisation: Organisation): string[] {
  return organisationPeriods(organisation).map(({ day }) => day);
}
