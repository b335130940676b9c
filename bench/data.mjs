/** Times how plans and follow-ups are read in Node, at once and in slices, with the source as it is. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const WARM_UP = 2;
const FIGURES = 250_000;
const PLAIN = 'JSON.parse';

/**
 * Readings by what was done: milliseconds in all and, for what is done in slices, the longest that the
 * page had to wait, as loops of its own and as Node's monitor see it.
 */
export async function measureData(library, { sizes, figures = FIGURES, rows, repetitions }) {
  const measured = [];
  for (const nodes of sizes) {
    measured.push({
      title: `A plan of ${nodes} nodes`,
      ...(await repeated(planSteps(library, nodes), repetitions)),
    });
  }
  measured.push({
    title: `A follow-up of ${figures} figures`,
    ...(await repeated(followUpSteps(library, figures), repetitions)),
  });
  measured.push({
    title: `Other formats, ${rows} nodes`,
    ...(await repeated(formatSteps(library, rows), repetitions)),
  });
  return measured;
}

function planSteps(library, nodes) {
  const text = JSON.stringify(largePlan(nodes));
  const { schema, planSchema, parsePlan, parsePlanInSlices } = library;
  return {
    bytes: text.length,
    steps: [
      ...jsonSteps(library, text),
      read('the schema alone', text, (input) => schema.safeParse(planSchema, input)),
      read('parsePlan', text, parsePlan),
      read('parsePlan in slices', text, parsePlanInSlices, true),
    ],
  };
}

function followUpSteps(library, figures) {
  const text = JSON.stringify(largeFollowUp(figures));
  const { schema, followUpSchema, parseFollowUp, parseFollowUpInSlices } = library;
  return {
    bytes: text.length,
    steps: [
      ...jsonSteps(library, text),
      read('the schema alone', text, (input) => schema.safeParse(followUpSchema, input)),
      read('parseFollowUp', text, parseFollowUp),
      read('parseFollowUp in slices', text, parseFollowUpInSlices, true),
    ],
  };
}

function formatSteps({ readCsv, writeCsv, readStratml, writeStratml }, nodes) {
  const plan = largePlan(nodes);
  const csv = writeCsv(plan);
  const { xml } = writeStratml(plan);
  const text = JSON.stringify(plan);
  return {
    bytes: text.length,
    steps: [
      { name: PLAIN, prepare: () => text, run: JSON.parse },
      { name: `readCsv, ${megabytes(csv.length)}`, prepare: () => csv, run: readCsv },
      { name: `readStratml, ${megabytes(xml.length)}`, prepare: () => xml, run: readStratml },
    ],
  };
}

function jsonSteps({ readJson }, text) {
  const bytes = new TextEncoder().encode(text);
  const { signal } = new AbortController();
  return [
    { name: PLAIN, prepare: () => text, run: JSON.parse },
    {
      name: 'readJson in slices',
      prepare: () => bytes,
      run: (given) => readJson(given, signal),
      isSliced: true,
    },
  ];
}

/* A reader gets objects that nobody has read before, as from a server. */
function read(name, text, run, isSliced = false) {
  return { name, prepare: () => JSON.parse(text), run: (input) => run(input), isSliced };
}

/* All steps once, then all again, each time starting with another one. */
async function repeated({ bytes, steps }, repetitions) {
  const readings = Object.fromEntries(steps.map(({ name }) => [name, []]));
  for (let turn = -WARM_UP; turn < repetitions; turn += 1) {
    for (let place = 0; place < steps.length; place += 1) {
      const { name, prepare, run, isSliced } = steps[(place + turn + WARM_UP) % steps.length];
      const given = prepare();
      const reading = isSliced ? await timedInSlices(run, given) : timed(run, given);
      if (turn >= 0) readings[name].push(reading);
    }
  }
  return { bytes, plain: PLAIN, readings };
}

function timed(run, given) {
  const start = performance.now();
  run(given);
  return { time: performance.now() - start };
}

async function timedInSlices(run, given) {
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  const loop = startLoop();
  monitor.enable();
  // The monitor sees nothing of its first turn.
  await new Promise((resolve) => setTimeout(resolve, 5));
  loop.longest();
  monitor.reset();
  const start = performance.now();
  await run(given);
  const time = performance.now() - start;
  const longest = loop.longest();
  await new Promise((resolve) => setTimeout(resolve, 5));
  monitor.disable();
  loop.stop();
  return { time, longest, delay: monitor.max / 1e6 };
}

/* Turns of the event loop, one after the other; `longest` says how long one took since it was asked last. */
function startLoop() {
  let isRunning = true;
  let last = performance.now();
  let longest = 0;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    longest: () => {
      const found = Math.max(longest, performance.now() - last);
      longest = 0;
      return found;
    },
    stop: () => {
      isRunning = false;
    },
  };
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/* Ten under each; nine of ten are indicators with a target. */
function largePlan(count) {
  return {
    id: 'large',
    title: 'Stor plan',
    fictional: true,
    levels: [
      { id: 'mål', name: 'Mål', kind: 'goal' },
      { id: 'indikator', name: 'Indikator', kind: 'indicator' },
    ],
    units: Array.from({ length: 20 }, (_, index) => ({ id: `e${index}`, name: `Enhet ${index}` })),
    nodes: Array.from({ length: count }, (_, index) => planNode(index, index >= count / 10)),
  };
}

function planNode(index, isIndicator) {
  return {
    id: `n${index}`,
    level: isIndicator ? 'indikator' : 'mål',
    ...(index > 0 && { parent: `n${Math.floor((index - 1) / 10)}` }),
    name: `Nod ${index} i planen, med ett namn så långt som namn brukar vara`,
    owner: `e${index % 20}`,
    directedTo: [`e${index % 20}`, `e${(index + 7) % 20}`],
    ...(isIndicator && {
      measure: { unit: '%', direction: 'increase' },
      targets: [{ form: 'floor', value: 80, period: '2025' }],
    }),
  };
}

function largeFollowUp(count) {
  return {
    id: 'large-2025',
    planId: 'large',
    title: 'Uppföljning',
    date: '2025-12-31',
    fictional: true,
    observations: Array.from({ length: count }, (_, index) => ({
      of: `n${Math.floor(index / 6)}`,
      period: String(2025 - (Math.floor(index / 3) % 2)),
      sex: 'TKM'[index % 3],
      value: 70 + (index % 20),
    })),
  };
}
