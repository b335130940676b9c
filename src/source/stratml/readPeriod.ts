import type { XmlElement } from '@rgrove/parse-xml';
import type { Findings } from './findings';
import { textOf } from './childrenOf';

/** A period, as shown and as dates. */
export interface StatedPeriod {
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The period of an element with a start and an end: "2011" for a calendar year, else the dates. */
export function readPeriod(element: XmlElement, path: string, findings?: Findings): StatedPeriod {
  const dates = ['StartDate', 'EndDate'].map((name) => {
    const date = textOf(element, name);
    // Some programs add a time zone, which does not matter for a day.
    const day = date?.slice(0, 10);
    if (day === undefined || isDay(day)) return day;
    findings?.add('badDate', `${path}/${name}`);
    return undefined;
  });
  const [from, to] = dates;
  if (from === undefined && to === undefined) return {};
  return {
    period: periodLabel(from, to),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** Whether a text is a day in the calendar, ISO 8601. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** The label of a period: "2011" for a calendar year, "2011–2013" for several, else its dates. */
export function periodLabel(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to ?? '';
  if (to === undefined) return `${from}–`;
  const [first, last] = areWholeYears(from, to) ? [from.slice(0, 4), to.slice(0, 4)] : [from, to];
  return first === last ? first : `${first}–${last}`;
}

/** Whether a period is one or more calendar years. */
export function areWholeYears(from = '', to = ''): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
