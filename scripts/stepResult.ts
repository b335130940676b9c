/** What there is to say at the end of a step: how much passed, and the part of its output that is read. */

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

/** A step that is one check. */
export function countOne(succeeded: boolean): Counts {
  return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
}

/**
 * A step that is many tests, by Vitest's JSON report. A file that could not be loaded is a failure;
 * what the report does not know, such as an error outside every test, the exit code tells.
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

/** A report that is missing or cut off counts nothing. */
function readReport(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return { testResults: [] };
  }
}

/** The output of a step that failed, without the middle of what is long. */
export function excerpt(output: string, { head, tail } = SHOWN): string {
  const lines = output.trim().split('\n');
  const left = lines.length - head - tail;
  if (left <= 0) return lines.join('\n');
  return [...lines.slice(0, head), `… ${left} lines left out …`, ...lines.slice(-tail)].join('\n');
}

/** "12 passed, 0 failed", and how many were skipped, if any were. */
export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** All of them together. */
export function sumOf(results: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
