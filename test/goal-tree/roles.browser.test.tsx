/** What the tree tells assistive technology. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, type Plan } from '../../src/index';
import { namndplan2024, regionplan2020 } from '../../src/example';
import { examplePlans } from '../support/examplePlans';
import { host } from '../support/host';
import { press } from '../support/press';
import { spoken } from '../support/spoken';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { items, tree, item, ids } = treePage;

beforeEach(() => host.set());

async function show(plan: Plan, expanded: readonly string[] | 'all' = 'all') {
  const screen = render(<GoalTree plan={plan} defaultExpanded={expanded} />);
  await host.settle();
  return screen;
}

/** The expected rows of a plan: every node, and a reference under each further parent. */
function rowsOf(plan: Plan) {
  return plan.nodes.flatMap((node) => [
    { id: node.id, parent: node.parent ?? '', node },
    ...(node.alsoUnder ?? []).map((parent) => ({ id: `${node.id}@${parent}`, parent, node })),
  ]);
}

function childrenOf(plan: Plan, id: string): string[] {
  return rowsOf(plan)
    .filter(({ parent }) => parent === id)
    .map((row) => row.id);
}

function rowOf(plan: Plan, id: string) {
  const row = rowsOf(plan).find((each) => each.id === id);
  if (!row) throw new Error(`The plan has no ${id}`);
  return row;
}

/**
 * Whether a name contains everything about a row: level and number, the whole label, and the status where the
 * plan has targets to judge by.
 */
function isSpokenOf(plan: Plan, id: string, name: string): boolean {
  const { node } = rowOf(plan, id);
  const level = plan.levels.find((one) => one.id === node.level);
  const isAssessed =
    level?.kind !== 'vision' && plan.nodes.some(({ targets = [] }) => targets.length > 0);
  const head = [level?.name, node.number].filter(Boolean).join(' ');
  const status = /ej bedömd.*|uppfyllt|data saknas/;
  return (
    name.startsWith(`${head}, ${node.name.trim().replaceAll(/\s+/g, ' ')}`) &&
    status.test(name) === isAssessed &&
    (childrenOf(plan, id).length === 0 || /innehåller \d+ /.test(name))
  );
}

describe.each(examplePlans)('The tree of %s', (_name, plan) => {
  beforeEach(() => show(plan));

  test('is one tree, named "Målträd" and the title of the plan', () => {
    expect(document.querySelectorAll('[role=tree]')).toHaveLength(1);
    expect(tree().getAttribute('aria-label')).toBe(`Målträd ${plan.title}`);
  });

  test('contains only treeitems', () => {
    for (const child of tree().children) {
      expect(child.getAttribute('role')).toBe('none');
      expect(child.querySelectorAll('[role=treeitem]')).toHaveLength(1);
    }
  });

  test('has every node of the plan, and the references, in reading order', () => {
    const inOrder = (id: string): string[] => [
      id,
      ...childrenOf(plan, id).flatMap((child) => inOrder(child)),
    ];
    expect(ids()).toEqual(childrenOf(plan, '').flatMap((root) => inOrder(root)));
  });

  test('states the level, position and number of siblings of every item', () => {
    for (const each of items()) {
      const { id, parent } = rowOf(plan, treePage.idOf(each));
      const siblings = childrenOf(plan, parent);
      const above = parent === '' ? 0 : Number(item(parent).getAttribute('aria-level'));
      expect(each.getAttribute('aria-level')).toBe(String(above + 1));
      expect(each.getAttribute('aria-setsize')).toBe(String(siblings.length));
      expect(each.getAttribute('aria-posinset')).toBe(String(siblings.indexOf(id) + 1));
    }
  });

  test('states of parents, and only of them, whether they are open', () => {
    for (const each of items()) {
      const isParent = childrenOf(plan, treePage.idOf(each)).length > 0;
      expect(each.getAttribute('aria-expanded')).toBe(isParent ? 'true' : null);
    }
  });

  test('has no selection at first, and a single tab stop', () => {
    expect(treePage.selected()).toEqual([]);
    expect(treePage.tabStops()).toEqual([items()[0]]);
  });

  test('has no link, button or field inside an item', () => {
    expect(tree().querySelectorAll('a, button, input, select, [tabindex] [tabindex]')).toHaveLength(
      0,
    );
  });

  test('says level and number, the whole label, status if any, and what lies under', async () => {
    const names = await spoken('treeitem');
    expect(names).toHaveLength(rowsOf(plan).length);
    const wrong = ids().filter((id, index) => !isSpokenOf(plan, id, names[index] ?? ''));
    expect(wrong.map((id) => names[ids().indexOf(id)])).toEqual([]);
  });

  test('has no plus, minus or bare number from a toggle in a name', async () => {
    for (const name of await spoken('treeitem')) expect(name).not.toMatch(/[+−]\d*\s*$/);
  });
});

test('What is under a node is counted level by level', async () => {
  await show(namndplan2024);
  const [vision = '', first = ''] = await spoken('treeitem');
  expect(vision).toMatch(/innehåller 7 mål, 15 delmål, 34 indikatorer$/);
  expect(first).toMatch(/innehåller 2 delmål, \d+ indikatorer$/);
});

test('The units that a goal is directed to are part of its name', async () => {
  await show(regionplan2020);
  const names = await spoken('treeitem');
  const goal = names.find((name) => name.includes('Mål 1 ') || name.includes('Mål 1'));
  expect(goal).toMatch(/\(riktas till\) RS.*HSN/);
});

test('Every item tells the host its node, its level, and its status if there is anything to judge by', async () => {
  const status = { of: 'mal-1', status: 'met', assessor: 'Nämnden', date: '2025-08-31' };
  const followUp = {
    id: 'f',
    planId: namndplan2024.id,
    title: 'Påhittad',
    date: '2025-08-31',
    observations: [],
  };
  const screen = await show(namndplan2024);
  const told = () => namndplan2024.nodes.map(({ id }) => item(id).dataset['status']);
  expect(new Set(told())).toEqual(new Set([undefined]));
  for (const { id, level } of namndplan2024.nodes) expect(item(id).dataset['level']).toBe(level);
  screen.rerender(
    <GoalTree
      plan={namndplan2024}
      followUp={{ ...followUp, assessments: [status] }}
      defaultExpanded="all"
    />,
  );
  await host.settle();
  expect(told()).toEqual(
    namndplan2024.nodes.map(({ id, level }) =>
      level === 'vision' ? undefined : id === 'mal-1' ? 'met' : 'notAssessed',
    ),
  );
});

test('A placeholder and a duplicate say what they are', async () => {
  await show(namndplan2024);
  const names = await spoken('treeitem');
  expect(names.filter((name) => name.includes('Platshållare'))).toHaveLength(2);
  expect(names.filter((name) => name.includes('Dubblett'))).toHaveLength(1);
});

test('Opening changes only the name and state of the parent', async () => {
  await show(namndplan2024, []);
  expect(item('vision').getAttribute('aria-expanded')).toBe('false');
  item('vision').focus();
  await press('ArrowRight');
  expect(item('vision').getAttribute('aria-expanded')).toBe('true');
  expect(treePage.selected()).toEqual([]);
  expect(items()).toHaveLength(8);
});

test('The language of the interface is marked, and English is spoken on request', async () => {
  const screen = render(<GoalTree plan={namndplan2024} />);
  expect(treePage.one('.maltrad').lang).toBe('sv');
  screen.rerender(<GoalTree plan={namndplan2024} locale="en" />);
  expect(treePage.one('.maltrad').lang).toBe('en');
  expect(tree().getAttribute('aria-label')).toContain(namndplan2024.title);
  expect(tree().getAttribute('aria-label')).not.toContain('Målträd');
  expect((await spoken('treeitem'))[0]).toMatch(/7 goals, 15 objectives, 34 indicators/);
});

test('Connectors and headings of columns are not read', async () => {
  await show(namndplan2024);
  expect(treePage.one('.maltrad-links').getAttribute('aria-hidden')).toBe('true');
  for (const cell of document.querySelectorAll('.maltrad-header-cell')) {
    expect(cell.getAttribute('aria-hidden')).toBe('true');
  }
});
