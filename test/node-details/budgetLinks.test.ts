/** The way from a goal or a unit to the tables that its figures stand in. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { electedOrganisation, financialGoals2021, namndplan2024 } from '../../src/example';
import { NodeDetails, UnitDetails } from '../../src/index';
import { planBudgets } from '../../src/model/budget/planBudgets';
import { nodeFacts } from '../../src/node-details/nodeFacts';
import { planStatuses } from '../../src/status/plan/planStatuses';

const budgetHref = (budgetId: string, rowId: string) => `/budget#${budgetId}/${rowId}`;

function rowsOf(id: string) {
  const { tree } = planStatuses(financialGoals2021);
  return nodeFacts(financialGoals2021, tree, id, 'sv')?.budgetRows.map(({ budgetId, rowId }) => [
    budgetId,
    rowId,
  ]);
}

describe('The details of a node', () => {
  test('know the tables of a measure, and of the measures below a goal', () => {
    const debt = [
      ['Resultatbudget', 'skatter-och-statsbidrag'],
      ['Balansbudget', 'langfristiga-skulder'],
    ];
    expect(rowsOf('F7-skuld')).toEqual(debt);
    expect(rowsOf('F7')).toEqual(debt);
    expect(rowsOf('F2')).toEqual([]);
  });

  test('name rows that are in those tables', () => {
    const rows = new Map(
      planBudgets(financialGoals2021).map(({ id, rows: own }) => [id, own.map((row) => row.id)]),
    );
    const linked = financialGoals2021.nodes.flatMap(({ id }) => rowsOf(id) ?? []);
    expect(linked.length).toBeGreaterThan(10);
    const lost = linked.filter(([budget = '', row = '']) => !rows.get(budget)?.includes(row));
    expect(lost).toEqual([]);
  });

  test('link to them only where the host has addresses that are safe', () => {
    const props = { plan: financialGoals2021, nodeId: 'F7' };
    const linked = renderToString(createElement(NodeDetails, { ...props, budgetHref }));
    expect(linked).toContain('href="/budget#Balansbudget/langfristiga-skulder"');
    const none = renderToString(createElement(NodeDetails, props));
    const unsafe = renderToString(
      // oxlint-disable-next-line no-script-url -- what must not become a link
      createElement(NodeDetails, { ...props, budgetHref: () => 'javascript:alert(1)' }),
    );
    for (const html of [none, unsafe]) {
      expect(html).not.toContain('Tabeller');
      expect(html).not.toContain('javascript:');
    }
  });

  test('of a plan without figures have no links', () => {
    const props = { plan: namndplan2024, nodeId: 'mal-1', budgetHref };
    expect(renderToString(createElement(NodeDetails, props))).not.toContain('/budget#');
  });
});

test('The details of a unit link to its row in the whole budget', () => {
  const props = { organisation: electedOrganisation, unitId: 'RUN' };
  const linked = renderToString(createElement(UnitDetails, { ...props, budgetHref }));
  expect(linked).toContain('href="/budget#budget-2021/RUN"');
  expect(renderToString(createElement(UnitDetails, props))).not.toContain('Hela budgettabellen');
});
