import { describe, expect, test } from 'vitest';
import { financialGoals2021, namndplan2024, regionplan2020 } from '../../../src/example';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { planTree, type PlanItem } from '../../../src/model/plan/planTree';
import { descendants, type TreeNode } from '../../../src/tree/toTree';
import { node, smallPlan } from '../fixtures/smallPlan';
import { outlineOf } from './outlineOf';

const read = (nodes: object[], more?: object) => {
  const { value } = parsePlan(smallPlan(nodes, more));
  if (!value) throw new Error('The fixture is no plan.');
  return value;
};

const itemOf = (plan: Parameters<typeof planTree>[0], id: string): PlanItem | undefined =>
  planTree(plan).tree.nodeById.get(id)?.data;

describe('The tree of a plan', () => {
  test.each(Object.entries({ regionplan2020, namndplan2024 }))(
    'has one root and every node once: %s',
    (_name, plan) => {
      const { tree, issues } = planTree(plan);
      expect(issues).toEqual([]);
      expect(tree.roots).toHaveLength(1);
      expect(descendants(tree.roots)).toHaveLength(plan.nodes.length);
    },
  );

  test('has the level of each node', () => {
    expect(itemOf(namndplan2024, 'delmal-1-1')?.level.name).toBe('Delmål');
  });
});

describe('A node that contributes to further nodes', () => {
  const plan = read([
    node('a'),
    node('b', 'a'),
    node('c', 'a'),
    node('del', 'b', { alsoUnder: ['c', 'borta'] }),
    node('ind', 'del'),
  ]);

  test('is complete under its parent, and a leaf under the others that exist', () => {
    expect(outlineOf(plan)).toEqual(['a', '  b', '    del', '      ind', '  c', '    del@c']);
  });

  test('is a reference there, with the name of the node itself', () => {
    const item = itemOf(plan, 'del@c');
    expect(item?.kind).toBe('reference');
    expect(item?.node.name).toBe('Namn på del');
    expect(itemOf(plan, 'del')?.kind).toBe('node');
  });

  test('occurs in the financial plan, where the debt is measured for two goals', () => {
    const { nodeById } = planTree(financialGoals2021).tree;
    const places = (id: string) => nodeById.get(id)?.children.map((child) => child.id);
    expect(places('F7')).toEqual(['F7-skuld']);
    expect(places('F8')).toEqual(['F7-skuld@F8']);
  });

  test('keeps the id of a node that resembles that of a reference', () => {
    const clash = read([
      node('a'),
      node('b', 'a', { alsoUnder: ['c'] }),
      node('c', 'a'),
      node('b@c', 'a'),
      node('under', 'b@c'),
    ]);
    const { nodeById } = planTree(clash).tree;
    expect(nodeById.get('under')?.parent?.data.kind).toBe('node');
  });
});

describe('Nodes whose parent is missing', () => {
  test('are under an extra root that is not a node of the plan', () => {
    const { tree } = planTree(read([node('a'), node('b', 'borta')]));
    const [, gathered] = tree.roots as [unknown, TreeNode<PlanItem>];
    expect(gathered.data.kind).toBe('orphans');
    expect(gathered.children.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('A level that the plan does not describe', () => {
  test('is named by its id', () => {
    expect(itemOf(read([node('a', null, { level: 'steg' })]), 'a')?.level.name).toBe('steg');
  });

  test('is a level of indicators when the node has a measure, otherwise of goals', () => {
    const measure = { direction: 'increase' };
    const plan = read([node('a', null, { level: 'x' }), node('b', 'a', { level: 'y', measure })]);
    expect(['a', 'b'].map((id) => itemOf(plan, id)?.level.kind)).toEqual(['goal', 'indicator']);
  });
});
