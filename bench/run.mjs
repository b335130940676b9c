/** `npm run bench`: builds, measures all contestants in turn, prints and writes what it found. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { buildData, buildLayoutPage, buildPage, bundleSize } from './build.mjs';
import { measureData } from './data.mjs';
import { measureGrowth } from './growth.mjs';
import { markdownReport, textReport } from './report.mjs';
import { readOptions } from './options.mjs';
import { measureStatuses } from './statuses.mjs';
import { measureLayouts, measureToggles, measureTree } from './steps.mjs';
import { DidNotFinish } from './visit.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CORE = new URL('../dist/core.js', import.meta.url).href;
const DATA = new URL('../dist/data.js', import.meta.url).href;
const RESULT = fileURLToPath(new URL('result.json', import.meta.url));

// The browser is looked for from the root, as the tests do.
process.chdir(ROOT);
const options = readOptions();
if (!options.skipBuild) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const launchOptions = options.contestants.length > 0 ? await findBrowser() : undefined;

const contestants = [];
for (const contestant of options.contestants) {
  const { file } = contestant;
  contestants.push({ ...contestant, page: await buildPage(file), size: await bundleSize(file) });
}
const layoutPage = contestants.length > 0 ? await buildLayoutPage() : undefined;

const result = {
  date: new Date().toISOString(),
  machine: { cores: availableParallelism(), node: process.version, loadBefore: loadavg()[0] },
  repetitions: options.repetitions,
  contestants: contestants.map(({ name, isPeer = false, size }) => ({ name, isPeer, size })),
  trees: await inTurn(contestants.length > 0 ? options.nodes : [], measureTree),
  toggles: await inTurn(contestants.length > 0 ? [200] : [], (launch, page) =>
    measureToggles(launch, page),
  ),
  layouts: [],
  data: options.data && (await measureAllData(options.data)),
  growth: options.growth && measureGrowth(await import(CORE), await import(DATA)),
  statuses: options.statuses && measureStatuses(await import(CORE), options.repetitions),
};
for (const nodes of contestants.length > 0 ? options.nodes : []) {
  result.layouts.push({ nodes, times: await measureLayouts(launchOptions, layoutPage, nodes) });
}
result.machine.loadAfter = loadavg()[0];

writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
console.log(options.markdown ? markdownReport(result) : textReport(result));

async function findBrowser() {
  const { module } = await runnerImport('./test/support/findBrowser.ts');
  return (await module.findBrowser()).launchOptions;
}

async function measureAllData(chosen) {
  const library = await import(await buildData());
  return measureData(library, { ...chosen, repetitions: options.repetitions });
}

/** All contestants once, then all again, each time starting with another one. */
async function inTurn(sizes, measure) {
  const results = [];
  for (const nodes of sizes) {
    const runs = Object.fromEntries(contestants.map(({ name }) => [name, []]));
    const failures = {};
    for (let repetition = 0; repetition < options.repetitions; repetition += 1) {
      for (let place = 0; place < contestants.length; place += 1) {
        const { name, page } = contestants[(place + repetition) % contestants.length];
        if (failures[name]) continue;
        process.stderr.write(`${nodes} nodes, ${repetition + 1}: ${name}\n`);
        try {
          runs[name].push(await measure(launchOptions, page, nodes));
        } catch (error) {
          const [reason] = error.message.split('\n');
          failures[name] = error instanceof DidNotFinish ? 'DNF' : reason;
        }
      }
    }
    results.push({ nodes, runs, failures });
  }
  return results;
}
