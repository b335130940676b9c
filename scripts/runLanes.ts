/** Runs the steps of a check and prints one line for each, the failures of those that fail, and a total. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { countOne, countTests, excerpt, inWords, sumOf, type Counts } from './stepResult';

/** A command that checks something. */
export interface Step {
  name: string;
  command: string;
  /** Where Vitest writes its JSON report. */
  report?: string;
  /** The step without which this one is skipped. */
  needs?: string;
}

const LOGS = 'node_modules/.cache/test';

/** Far longer than any step takes on a slow machine. */
const TOO_LONG = 40 * 60_000;

const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);

/** A Vitest run, of which only the failures are printed. */
export function suite(name: string, command: string): Step {
  const report = join(LOGS, `${name}.json`);
  const reporters = `--reporter=minimal --reporter=json --outputFile.json=${report}`;
  return { name, command: `vitest ${command} ${reporters}`, report };
}

/** Runs the lanes in parallel where there is more than one core; the last line is the total. */
export async function runLanes(lanes: readonly (readonly Step[])[]): Promise<void> {
  const start = performance.now();
  const abreast = availableParallelism() > 1 ? lanes : [lanes.flat()];
  const total = sumOf((await Promise.all(abreast.map(runLane))).flat());
  console.log(`\nin ${secondsSince(start, 0)} s\n${inWords(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** Runs steps one after another. A step that fails stops only those that need it. */
export async function runLane(steps: readonly Step[]): Promise<Counts[]> {
  const failed = new Set<string>();
  const results: Counts[] = [];
  for (const step of steps) {
    const needed = step.needs;
    const result =
      needed !== undefined && failed.has(needed) ? skipped(step, needed) : await runStep(step);
    if (result.failed > 0) failed.add(step.name);
    results.push(result);
  }
  return results;
}

function skipped({ name }: Step, needed: string): Counts {
  console.log(`– ${name} skipped: ${needed} failed`);
  return { passed: 0, failed: 0, skipped: 1 };
}

async function runStep({ name, command, report }: Step): Promise<Counts> {
  mkdirSync(LOGS, { recursive: true });
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const { succeeded, output } = await run(command);
  const log = join(LOGS, `${name}.log`);
  writeFileSync(log, output);
  const counts = report ? countTests(textOf(report), succeeded) : countOne(succeeded);
  const hasFailed = counts.failed > 0;
  const detail = report ? ` (${inWords(counts)})` : '';
  if (hasFailed) console.log(`\n${excerpt(output)}\n`);
  const whole = hasFailed ? `, the whole output: ${log}` : '';
  console.log(`${hasFailed ? '✗' : '✓'} ${name}${detail}, ${secondsSince(start, 1)} s${whole}`);
  return counts;
}

/** Output is buffered, so that parallel lanes do not mix theirs. */
function run(command: string): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((done) => {
    // Vite, which loads this script, sets the environment to development; a step that builds would inherit
    // it.
    const { NODE_ENV: _development, ...inherited } = process.env;
    const env = { ...inherited, PATH, NO_COLOR: '1' };
    const child = spawn(command, { shell: true, env, timeout: TOO_LONG });
    let output = '';
    const note = (text: unknown) => (output += String(text));
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', ({ message }) => done({ succeeded: false, output: message }));
    child.on('close', (code) => done({ succeeded: code === 0, output }));
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const secondsSince = (start: number, digits: number): string =>
  ((performance.now() - start) / 1000).toFixed(digits);
