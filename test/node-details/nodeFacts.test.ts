import { describe, expect, test } from 'vitest';
import { nodeFacts, sourceOf } from '../../src/node-details/nodeFacts';
import { financialGoals2021, namndplan2024, regionplan2020 } from '../../src/example';
import type { Plan } from '../../src/model/plan/plan';
import type { PlanNode } from '../../src/model/plan/planNode';
import { planTree } from '../../src/model/plan/planTree';

function factsOf(plan: Plan, id: string, locale = 'sv') {
  const facts = nodeFacts(plan, planTree(plan).tree, id, locale);
  if (!facts) throw new Error(`No node ${id}`);
  return facts;
}

const labels = (links: readonly { label: string }[]) => links.map(({ label }) => label);

const plan = (...nodes: PlanNode[]): Plan => ({
  id: 'plan',
  title: 'Plan',
  levels: [
    { id: 'mål', name: 'Mål', kind: 'goal', en: { name: 'Goal', plural: 'goals' } },
    { id: 'indikator', name: 'Indikator', kind: 'indicator' },
  ],
  units: [{ id: 'RS', name: 'Regionstyrelsen', shortName: 'RS' }],
  perspectives: [
    { id: 'jämlikhet', name: 'Jämlikhet' },
    { id: 'barn', name: 'Barn', appliesTo: 'listed' },
    { id: 'miljö', name: 'Miljö', appliesTo: 'listed' },
  ],
  nodes,
});

const node = (id: string, more: Partial<PlanNode> = {}): PlanNode => ({
  id,
  level: 'mål',
  name: `Namn på ${id}`,
  ...more,
});

describe('The facts about a node', () => {
  test('begin with its level and number, in either language', () => {
    expect(factsOf(namndplan2024, 'mal-1').head).toBe('Mål 1');
    expect(factsOf(namndplan2024, 'mal-1', 'en').head).toBe('Goal 1');
    expect(factsOf(namndplan2024, 'delmal-1-1').head).toBe('Delmål');
  });

  test('have the path from the root down to its parent', () => {
    const { path } = factsOf(namndplan2024, 'indikator-1-1-1');
    expect(path.map(({ id }) => id)).toEqual(['vision', 'mal-1', 'delmal-1-1']);
    expect(path[1]?.label).toBe('1 Trygga uppväxtvillkor');
    expect(factsOf(namndplan2024, 'vision').path).toEqual([]);
  });

  test('have its children in order', () => {
    expect(labels(factsOf(namndplan2024, 'vision').children).map((label) => label[0])).toEqual([
      ...'1234567',
    ]);
  });

  test('have the names of its units and its owner, or their ids', () => {
    const { directedTo, owner } = factsOf(
      plan(node('a', { directedTo: ['RS', 'HSN'], owner: 'RS' })),
      'a',
    );
    expect(directedTo).toEqual(['Regionstyrelsen', 'HSN']);
    expect(owner).toBe('Regionstyrelsen');
    expect(factsOf(plan(node('a')), 'a').owner).toBeUndefined();
  });

  test('have the source with the title of its document, or the id of the document', () => {
    const [source] = factsOf(financialGoals2021, 'F7').sources;
    expect(source?.title).toBe(financialGoals2021.documents?.[0]?.title);
    expect(source?.at.page).toBe('32');
    expect(sourceOf(plan(), { document: 'okänt' })).toMatchObject({
      title: 'okänt',
      url: undefined,
    });
    expect(factsOf(plan(node('a')), 'a').sources).toEqual([]);
  });

  test('are missing for an unknown node and for a group of lost nodes', () => {
    const lost = plan(node('a', { parent: 'borta' }));
    const { tree } = planTree(lost);
    expect(nodeFacts(lost, tree, 'borta', 'sv')).toBeUndefined();
    expect(nodeFacts(lost, tree, 'missing-parent', 'sv')).toBeUndefined();
    expect(factsOf(lost, 'a').path).toEqual([]);
  });
});

describe('Perspectives', () => {
  const names = (given: Plan, id: string) =>
    factsOf(given, id).perspectives.map(({ name }) => name);

  test('of a goal are those that apply to all and those that it names', () => {
    expect(names(plan(node('a', { perspectives: ['barn'] })), 'a')).toEqual(['Jämlikhet', 'Barn']);
    expect(names(plan(node('a')), 'a')).toEqual(['Jämlikhet']);
  });

  test('of an indicator are only those that it names', () => {
    const given = plan(node('a', { level: 'indikator', perspectives: ['miljö'] }));
    expect(names(given, 'a')).toEqual(['Miljö']);
  });

  test('are shown by their id where the plan does not describe them', () => {
    const { perspectives } = factsOf(plan(node('a', { perspectives: ['mångfald'] })), 'a');
    expect(perspectives.map(({ id }) => id)).toContain('mångfald');
  });

  test('are four for every mål of the regionplan', () => {
    const goals = regionplan2020.nodes.filter(({ level }) => level === 'mal');
    expect(goals.map(({ id }) => names(regionplan2020, id).length)).toEqual(goals.map(() => 4));
  });
});

describe('A node with several parents', () => {
  const given = plan(
    node('a', { number: '1' }),
    node('b', { number: '2' }),
    node('c', { parent: 'a', alsoUnder: ['b', 'borta'] }),
  );

  test('names the other parents, as far as they exist', () => {
    expect(factsOf(given, 'c').alsoUnder).toEqual([{ id: 'b', label: '2 Namn på b' }]);
  });

  test('names, as a reference, its main parent', () => {
    expect(factsOf(given, 'c@b').alsoUnder).toEqual([{ id: 'a', label: '1 Namn på a' }]);
  });

  test('is among the children of each', () => {
    expect(labels(factsOf(given, 'a').children)).toEqual(['Namn på c']);
    expect(labels(factsOf(given, 'b').children)).toEqual(['Namn på c']);
  });

  test('is described by the place where it is shown', () => {
    expect(labels(factsOf(given, 'c@b').path)).toEqual(['2 Namn på b']);
    expect(factsOf(given, 'c@b').node.name).toBe('Namn på c');
  });
});

describe('A node that repeats another', () => {
  const given = plan(
    node('a'),
    node('b'),
    node('först', { parent: 'a', name: 'Samma text' }),
    node('sedan', { parent: 'b', name: 'Samma text', duplicateOf: 'först' }),
  );

  test('links to the other, labelled by its parent', () => {
    expect(factsOf(given, 'sedan').duplicateOf).toEqual({ id: 'först', label: 'Namn på a' });
  });

  test('has no link when the other is missing', () => {
    expect(factsOf(plan(node('a', { duplicateOf: 'borta' })), 'a').duplicateOf).toBeUndefined();
  });
});
