/**
 * `npm test`: runs everything, in two lanes, since a small machine has two cores. Prints one line per
 * step; a failing step prints its output, and the remaining steps still run. The last line has the totals.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runStep } from './runStep.mjs';

const REPORTS = 'node_modules/.cache/test';

const step = (name, command) => ({ name, command });
const suite = (name, config) => {
  const report = `${REPORTS}/${name}.json`;
  const command = `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${report}`;
  return { name, command, report };
};

const build = step('build', 'npm run --silent build');
const inSource = [
  step('types', 'tsc -p tsconfig.json'),
  step('lint', 'oxlint --type-aware --deny-warnings'),
  step('format', 'oxfmt --check'),
  step('unused', 'knip --no-progress'),
  suite('tests', 'vitest.config.ts'),
];
const inPackage = [
  step('publint', 'publint --strict'),
  step('attw', 'attw --pack . --profile esm-only --exclude-entrypoints styles.css?raw'),
  step('size', 'size-limit'),
  suite('package', 'test/package/vitest.config.ts'),
];

async function runInTurn(steps) {
  const results = [];
  for (const each of steps) results.push(await runStep(each));
  return results;
}

/** Checks of the source need not wait for the build; checks of the package must. */
function runAll() {
  const lanes = [inSource, [build, ...inPackage]];
  if (availableParallelism() < 2) return runInTurn(lanes.flat());
  return Promise.all(lanes.map(runInTurn)).then((results) => results.flat());
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

mkdirSync(REPORTS, { recursive: true });
const start = performance.now();
const results = await runAll();
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
console.log(`\nin ${Math.round((performance.now() - start) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
