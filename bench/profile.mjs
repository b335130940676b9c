/**
 * `npm run profile -- --contestant=maltrad --nodes=1000`: where the time of a mount and of a toggle
 * goes, by function (own time). Uses the library as last built.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildPage } from './build.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { openBrowser } from './visit.mjs';

const SHOWN = 25;
const INTERVAL = 100; // microseconds
const MOUNTS = 5;
const TOGGLES = 20;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values } = parseArgs({
  options: {
    contestant: { type: 'string', default: 'maltrad' },
    nodes: { type: 'string', default: '1000' },
  },
});
const { file } = CONTESTANTS.find(({ name }) => name === values.contestant);
const path = await buildPage(file, { minify: false });
const { module } = await runnerImport('./test/support/findBrowser.ts');
const { launchOptions } = await module.findBrowser();
const browser = await openBrowser(launchOptions);

const mounts = [];
for (let mount = 0; mount < MOUNTS; mount += 1) {
  const visit = await browser.open(path, Number(values.nodes));
  mounts.push(await profiled(visit, ['all']));
  await visit.close();
}
print(`Mount of ${values.nodes} nodes, first in its page`, mounts);

const visit = await browser.open(path, 1000);
await visit.show('small');
const scenes = Array.from({ length: TOGGLES }, (_, turn) =>
  turn % 2 === 0 ? 'smallBranchClosed' : 'small',
);
print('One toggle at 200 visible nodes', [await profiled(visit, scenes)], TOGGLES);
await browser.close();

/** Shows the scenes under a profiler; own time by function, in milliseconds. */
async function profiled({ session, show }, scenes) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  for (const scene of scenes) await show(scene);
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const own = new Map();
  for (const [place, id] of profile.samples.entries()) {
    const { functionName, lineNumber, url } = nodes.get(id);
    const where = url ? `:${lineNumber + 1}` : '';
    const name = `${functionName || '(anonymous)'}${where}`;
    own.set(name, (own.get(name) ?? 0) + profile.timeDeltas[place] / 1000);
  }
  return own;
}

function print(title, profiles, turns = profiles.length) {
  const total = new Map();
  for (const own of profiles) {
    for (const [name, time] of own) total.set(name, (total.get(name) ?? 0) + time / turns);
  }
  const sorted = [...total].filter(([name]) => name !== '(idle)').toSorted((a, b) => b[1] - a[1]);
  console.log(`\n${title}: own time, ms\n`);
  for (const [name, time] of sorted.slice(0, SHOWN)) {
    console.log(`${time.toFixed(2).padStart(8)}  ${name}`);
  }
}
