import type { FollowUp } from '../model/follow-up/followUp';
import { inTime, lastDay } from '../model/parse/lastDay';
import type { CycleReport } from '../model/plan/cycle';

/** A report of one year: a follow-up, or a report that there is no follow-up for. */
export interface CycleStation {
  /** Title of the follow-up, or name of the report. */
  readonly name: string;
  /** The day that it describes, ISO 8601. */
  readonly day: string;
  readonly followUp: FollowUp | undefined;
}

/** The reports of one year, in the order of their days. */
export interface CycleYear {
  readonly year: string;
  readonly stations: readonly CycleStation[];
}

/** A report that describes the plan at the end of a month. */
type DatedReport = CycleReport & { readonly month: number };

/** The reports at the end of a month, in the order of the year; the others go on all year. */
function datedReports(reports: readonly CycleReport[] = []): DatedReport[] {
  return reports
    .filter((report): report is DatedReport => report.month !== undefined)
    .toSorted((a, b) => a.month - b.month);
}

/**
 * The years that there are follow-ups from, each with its reports. A follow-up that belongs to no report of
 * the cycle has its own place by its day. Without follow-ups, the reports of any year.
 */
export function cycleYears(
  reports: readonly CycleReport[] | undefined,
  followUps: readonly FollowUp[],
): CycleYear[] {
  const dated = datedReports(reports);
  const years = [...new Set(followUps.map(yearOf))].toSorted();
  if (years.length === 0 && dated.length > 0) {
    return [
      { year: '', stations: dated.map(({ name }) => ({ name, day: '', followUp: undefined })) },
    ];
  }
  return years.map((year) => {
    const own = followUps.filter((followUp) => yearOf(followUp) === year);
    const given = new Set(own.map((followUp) => reportOf(followUp, dated)));
    const missing = dated.filter((report) => !given.has(report));
    return {
      year,
      stations: [
        ...own.map((followUp) => ({
          name: followUp.title,
          day: lastDay(followUp.date),
          followUp,
        })),
        ...missing.map((report) => ({
          name: report.name,
          day: dayOf(report, year),
          followUp: undefined,
        })),
      ].toSorted((a, b) => inTime(a.day, b.day)),
    };
  });
}

/** The report that comes after a day, with the follow-up when there is one. */
export function nextStation(
  day: string,
  reports: readonly CycleReport[] | undefined,
  followUps: readonly FollowUp[],
): CycleStation | undefined {
  const year = day.slice(0, 4);
  const dated = datedReports(reports);
  const coming = [year, String(Number(year) + 1)]
    .flatMap((one) => dated.map((report) => ({ report, year: one, day: dayOf(report, one) })))
    .find((one) => one.day > day);
  if (!coming) return undefined;
  const followUp = followUps.find(
    (one) => yearOf(one) === coming.year && reportOf(one, dated) === coming.report,
  );
  return { name: coming.report.name, day: coming.day, followUp };
}

/** The report that a follow-up belongs to: of its kind and, when there are several, of its month. */
function reportOf(
  { report = 'other', date }: FollowUp,
  dated: readonly DatedReport[],
): DatedReport | undefined {
  const ofKind = dated.filter((one) => (one.report ?? 'other') === report);
  const month = Number(lastDay(date).slice(5, 7));
  return ofKind.find((one) => one.month === month) ?? (ofKind.length === 1 ? ofKind[0] : undefined);
}

function yearOf({ date }: FollowUp): string {
  return date.slice(0, 4);
}

/** The last day of the month of a report, in a year. */
function dayOf({ month }: DatedReport, year: string): string {
  return lastDay(`${year}-${String(month).padStart(2, '0')}`);
}
