/** The result of a step: how many checks passed, and the part of its output that is worth reading. */

/** How many checks of a step passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Lines that are shown of a step that failed. */
const SHOWN = { head: 90, tail: 30 };

/** A step that is a single check. */
export function countOne(succeeded: boolean): Counts {
  return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
}

/**
 * A step of many tests, by Vitest's JSON report. A file that could not be loaded is a failure; an error
 * outside every test, which the report lacks, is known from the exit code.
 */
export function countTests(report: string, succeeded: boolean): Counts {
  const files = readReport(report).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(isFailed).length;
  const unloaded = files.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  return {
    passed,
    failed: Math.max(failed + unloaded.length, Number(!succeeded)),
    skipped: tests.length - passed - failed,
  };
}

const isFailed = ({ status }: { status: string }): boolean => status === 'failed';

/** A report that is missing or cut off counts as empty. */
function readReport(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return { testResults: [] };
  }
}

/** The output of a failed step; the middle of a long one is left out. */
export function excerpt(output: string, { head, tail } = SHOWN): string {
  const lines = output.trim().split('\n');
  const left = lines.length - head - tail;
  if (left <= 0) return lines.join('\n');
  return [...lines.slice(0, head), `… ${left} lines left out …`, ...lines.slice(-tail)].join('\n');
}

/** "12 passed, 0 failed", followed by the number skipped, if any. */
export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The sum of several tallies. */
export function sumOf(results: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
