/** How the time of each step grows when its input becomes ten times as long, for inputs of many shapes. */
import { performance } from 'node:perf_hooks';

const SIZES = [1000, 10_000];
const TURNS = 3;
/** Shorter times tell more of the clock than of the step. */
const LEAST = 0.5;

/** Rows of shape and step: milliseconds at either size, and how many times the first the second is. */
export function measureGrowth(core, data) {
  const rows = [];
  for (const [input, shapes, steps] of inputsOf(core, data)) {
    for (const [shape, make] of Object.entries(shapes)) {
      for (const [step, run] of Object.entries(steps)) {
        const [small, large] = SIZES.map((count) => lowest(() => make(count), run));
        rows.push({ input, shape, step, small, large, ratio: large / Math.max(small, LEAST) });
      }
    }
  }
  return rows;
}

function lowest(make, run) {
  const times = Array.from({ length: TURNS }, () => {
    const made = make();
    const start = performance.now();
    run(made);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function inputsOf(core, data) {
  const statusesOf = ({ plan, followUp }) => core.planStatuses(plan, followUp);
  const earlier = ({ followUp }) => ({ ...followUp, id: 'e', date: '2024-12-31' });
  return [
    [
      'plan',
      planShapes(),
      {
        parsePlan: ({ plan }) => core.parsePlan(plan),
        planStatuses: statusesOf,
        'explain, first node': (made) => core.explain('n0', statusesOf(made)),
        statusCounts: (made) => core.statusCounts(statusesOf(made)),
        statusIssues: ({ plan, followUp }) => core.statusIssues(plan, followUp),
        statusSummary: (made) => core.statusSummary(statusesOf(made)),
        planActions: (made) => core.planActions(statusesOf(made)),
        unitMatrix: (made) => core.unitMatrix(statusesOf(made)),
        compareFollowUps: (made) =>
          core.compareFollowUps(statusesOf(made), core.planStatuses(made.plan, earlier(made))),
        'writeCsv, readCsv': ({ plan }) => data.readCsv(data.writeCsv(plan)),
        'writeStratml, readStratml': ({ plan, followUp }) =>
          data.readStratml(data.writeStratml(plan, followUp).xml),
      },
    ],
    [
      'follow-up',
      followUpShapes(),
      {
        parseFollowUp: ({ followUp }) => core.parseFollowUp(followUp),
        planStatuses: statusesOf,
        'explain, first node': (made) => core.explain('n0', statusesOf(made)),
      },
    ],
    [
      'organisation',
      organisationShapes(),
      { parseOrganisation: (organisation) => core.parseOrganisation(organisation) },
    ],
  ];
}

const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));

function planShapes() {
  const nodeOf = (at, rest) => ({
    id: `n${at}`,
    name: `Påhittad nod ${at}`,
    level: 'm',
    measure: { unit: '%', direction: 'increase' },
    targets: [{ form: 'floor', value: 50 }],
    ...rest,
  });
  const shape = (rest) => (count) => ({
    plan: planOf(list(count, (at) => nodeOf(at, rest(at, count)))),
    followUp: followUpOf(list(count, (at) => figure(`n${at}`, 2024, at % 100))),
  });
  return {
    chain: shape((at) => (at > 0 ? { parent: `n${at - 1}` } : {})),
    star: shape((at) => (at > 0 ? { parent: 'n0' } : {})),
    orphans: shape((at) => ({ parent: `lost${at}` })),
    doubles: shape(() => ({ id: 'n0' })),
    circle: shape((at, count) => ({ parent: `n${(at + 1) % count}` })),
    references: shape((at) => (at > 1 ? { parent: 'n0', alsoUnder: ['n1'] } : {})),
    'a hundred units': shape((at) => ({ directedTo: [`u${at % 100}`], owner: `u${at % 100}` })),
    issues: shape(() => ({ level: 'unknown', weight: 'much', elsewhere: true })),
  };
}

function followUpShapes() {
  const plan = () => ({
    ...planOf([
      { id: 'n0', name: 'Mål', level: 'm' },
      ...['a', 'b'].map((id) => ({
        id,
        name: id,
        level: 'm',
        parent: 'n0',
        measure: { unit: '%', direction: 'increase' },
        targets: [{ form: 'floor', value: 50 }],
      })),
    ]),
  });
  const shape = (make) => (count) => ({ plan: plan(), followUp: followUpOf(list(count, make)) });
  return {
    'one measure': shape((at) => figure('a', 1000 + (at % 9000), at % 100)),
    'by turns': shape((at) => figure(at % 2 === 0 ? 'a' : 'b', 1000 + (at % 9000), at % 100)),
    'one period': shape((at) => figure('a', 2024, at)),
    'unknown nodes': shape((at) => figure(`lost${at}`, 2024, at)),
    issues: shape(() => ({ of: 1, period: false })),
  };
}

function organisationShapes() {
  const shape = (unitOf, relationOf) => (count) => ({
    id: 'o',
    title: 'Påhittad organisation',
    units: list(count, (at) => ({ id: unitOf(at), name: `Enhet ${at}`, kind: 'board' })),
    relations: list(count, (at) => ({ kind: 'manages', ...relationOf(at, count) })),
  });
  const own = (at) => `u${at}`;
  return {
    chain: shape(own, (at) => ({ from: `u${at}`, to: `u${at + 1}` })),
    star: shape(own, (at) => ({ from: 'u0', to: `u${at}` })),
    orphans: shape(own, (at) => ({ from: `x${at}`, to: `y${at}` })),
    doubles: shape(
      () => 'u0',
      () => ({ from: 'u0', to: 'u1' }),
    ),
    circle: shape(own, (at, count) => ({ from: `u${at}`, to: `u${(at + 1) % count}` })),
    'several above': shape(own, (at) => ({ from: `u${at}`, to: 'u0' })),
  };
}

function planOf(nodes) {
  const levels = [{ id: 'm', name: 'Mål', kind: 'goal' }];
  return { id: 'p', title: 'Påhittad plan', levels, rules: [{ kind: 'majority' }], nodes };
}

function followUpOf(observations) {
  const title = 'Påhittad uppföljning';
  return { id: 'f', planId: 'p', title, date: '2025-12-31', fictional: true, observations };
}

function figure(of, year, value) {
  return { of, period: String(year), value };
}
