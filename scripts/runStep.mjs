/** Runs one step of `npm test` and reports the result. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/**
 * A step that takes longer is stopped, since it must have hung: no step takes this long on a slow
 * machine.
 */
const TOO_LONG = 40 * 60_000;
const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a step to its end, prints a line about it, and returns how many tests passed and failed. */
export async function runStep({ name, command, report }) {
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const { succeeded, output } = await run(command);
  const counts = report ? countTests(report, succeeded) : countOne(succeeded);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed } = counts;
  const detail = report ? ` (${passed} passed, ${failed} failed)` : '';
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}${detail}, ${seconds} s`);
  return counts;
}

/** Collects the command's output, so that the outputs of two lanes are not mixed. */
function run(command) {
  return new Promise((done) => {
    const env = { ...process.env, PATH, NO_COLOR: '1' };
    const child = spawn(command, { shell: true, env, timeout: TOO_LONG });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', ({ message }) => done({ succeeded: false, output: message }));
    child.on('close', (code) => done({ succeeded: code === 0, output }));
  });
}

function countOne(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts tests from Vitest's JSON report. A missing report counts as a failure, and so does one without
 * failures when the command failed.
 */
function countTests(report, succeeded) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const tests = testResults.flatMap((file) => file.assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const failed = tests.filter(({ status }) => status === 'failed').length;
    // A file that could not be loaded, or an error outside tests, does not appear as a failed test.
    return { passed, failed: failed === 0 && !succeeded ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
