/** Times the statuses of a large plan in Node, with the library as built. */
import { performance } from 'node:perf_hooks';

const CHILDREN = 10;
const LEVELS = 5;
const WARM_UP = 2;
/** A changed figure is quick, so it is measured this many times as often. */
const MORE = 10;

/**
 * Lists of milliseconds by what was done: 100 000 indicators under 11 111 goals, ten under each, with a
 * target each and two or three figures.
 */
export function measureStatuses(core, repetitions) {
  const { plan, followUp } = largePlan();
  const indicators = plan.nodes.filter(({ measure }) => measure).length;
  const times = {};
  const timed = (name, run, isCounted) => {
    const start = performance.now();
    const made = run();
    const time = performance.now() - start;
    if (isCounted) (times[name] ??= []).push(time);
    return made;
  };
  for (let turn = -WARM_UP; turn < repetitions; turn += 1) {
    measureAll(core, { plan, followUp }, (name, run) => timed(name, run, turn >= 0));
  }
  for (let turn = -WARM_UP; turn < repetitions * MORE; turn += 1) {
    measureChange(core, { plan, followUp, turn }, (name, run) => timed(name, run, turn >= 0));
  }
  return { indicators, times };
}

function measureAll({ planStatuses, compareFollowUps }, { plan, followUp }, timed) {
  // A plan is known by its object: in a copy nothing is known.
  const copy = { ...plan };
  const first = timed('planStatuses, first of the plan', () => planStatuses(copy, followUp));
  const later = { ...followUp, date: '2025-12-30' };
  const second = timed('planStatuses, another date', () => planStatuses(copy, later));
  timed('compareFollowUps', () => compareFollowUps(first, second));
}

function measureChange({ planStatuses, explain }, { plan, followUp, turn }, timed) {
  const place = ((turn + WARM_UP) * 7919) % followUp.observations.length;
  planStatuses(plan, { ...followUp, observations: [...followUp.observations] });
  const same = { ...followUp, observations: [...followUp.observations] };
  timed('nothing changed: finding that out', () => planStatuses(plan, same));
  const observation = followUp.observations[place];
  const value = observation.value === 0 ? 99 : 0;
  const changed = {
    ...followUp,
    observations: followUp.observations.with(place, { ...observation, value }),
  };
  const statuses = timed('one figure changed, finding it included', () =>
    planStatuses(plan, changed),
  );
  timed('explain, an indicator', () => explain(observation.of, statuses));
  timed('explain, the top goal', () => explain('n0', statuses));
}

function largePlan() {
  const nodes = [];
  const observations = [];
  let above = [undefined];
  for (let depth = 0; depth <= LEVELS; depth += 1) {
    const count = depth === 0 ? 1 : CHILDREN;
    above = above.flatMap((parent) =>
      Array.from({ length: count }, () => addNode(nodes, observations, parent, depth === LEVELS)),
    );
  }
  return {
    plan: {
      id: 'large',
      title: 'Stor plan',
      levels: [
        { id: 'mål', name: 'Mål', kind: 'goal' },
        { id: 'indikator', name: 'Indikator', kind: 'indicator' },
      ],
      rules: [{ kind: 'majority' }],
      nodes,
    },
    followUp: {
      id: 'large-2025',
      planId: 'large',
      title: 'Uppföljning',
      date: '2025-12-31',
      fictional: true,
      observations,
    },
  };
}

function addNode(nodes, observations, parent, isIndicator) {
  const index = nodes.length;
  const id = `n${index}`;
  const name = `Nod ${index} i planen`;
  const target = { form: 'floor', value: 80, tolerance: 5, period: '2025' };
  nodes.push({
    id,
    name,
    ...(parent && { parent }),
    level: isIndicator ? 'indikator' : 'mål',
    ...(isIndicator && { measure: { unit: '%', direction: 'increase' }, targets: [target] }),
  });
  for (let year = 2025; isIndicator && year > 2022 + (index % 2); year -= 1) {
    observations.push({ of: id, period: String(year), value: 70 + ((index * 7 + year) % 20) });
  }
  return id;
}
