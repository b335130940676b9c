/** A word without a place to break, wherever a view shows one, does not make the page wider. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import {
  ActionList,
  type FollowUp,
  GoalMatrix,
  GoalTree,
  IssueList,
  NodeDetails,
  type Organisation,
  OrganisationOutline,
  OrganisationTable,
  parsePlan,
  type Plan,
  StatusLegend,
  UnitDetails,
} from '../../src/index';
import { host } from '../support/host';

const WORD = 'oavbrutet'.repeat(22);
const long = (name: string) => `${name} ${WORD}`;

const { value: plan, issues } = parsePlan({
  id: 'p',
  title: long('Plan'),
  levels: [{ id: 'm', name: WORD, kind: 'goal' }],
  units: [{ id: 'u', name: WORD, shortName: WORD }],
  nodes: [
    { id: 'a', level: 'm', name: long('Mål'), directedTo: ['u'], owner: 'u' },
    {
      id: 'b',
      level: WORD,
      name: WORD,
      parent: 'a',
      measure: { unit: WORD, direction: 'increase' },
    },
  ],
}) as { value: Plan; issues: ReturnType<typeof parsePlan>['issues'] };
const followUp: FollowUp = {
  id: 'f',
  planId: 'p',
  title: WORD,
  date: '2025-12-31',
  observations: [{ of: 'b', period: '2025', value: 1, note: WORD }],
  assessments: [{ of: 'a', status: 'met', assessor: WORD, motivation: WORD }],
  actions: [{ id: 'x', of: 'a', name: WORD, state: WORD, unitId: WORD }],
};
const organisation: Organisation = {
  id: 'o',
  title: WORD,
  units: [
    { id: 'u', name: WORD, kind: 'board' },
    { id: 'v', name: WORD, kind: WORD as 'board' },
  ],
  relations: [{ kind: 'manages', from: 'u', to: 'v', note: WORD } as never],
  budget: {
    id: 'b',
    title: WORD,
    unit: WORD,
    columns: [{ id: WORD, name: WORD }],
    rows: [{ id: 'r', name: WORD, unitId: 'u', amounts: [1], note: WORD }],
  },
};

const VIEWS: Readonly<Record<string, ReactElement>> = {
  GoalTree: (
    <GoalTree plan={plan} followUp={followUp} highlight={{ ids: ['b'], label: WORD }}>
      <StatusLegend />
    </GoalTree>
  ),
  StatusLegend: <StatusLegend plan={plan} followUp={followUp} />,
  NodeDetails: <NodeDetails plan={plan} followUp={followUp} nodeId="b" />,
  'NodeDetails of a goal': <NodeDetails plan={plan} followUp={followUp} nodeId="a" />,
  ActionList: <ActionList plan={plan} followUp={followUp} />,
  GoalMatrix: <GoalMatrix plan={plan} followUp={followUp} />,
  UnitDetails: <UnitDetails organisation={organisation} unitId="u" />,
  OrganisationOutline: <OrganisationOutline organisation={organisation} />,
  OrganisationTable: <OrganisationTable organisation={organisation} />,
  IssueList: <IssueList issues={issues} />,
};

beforeEach(() => host.set());

test.each(
  Object.entries(VIEWS).flatMap(([name, view]) =>
    [1280, 390].map((width) => ({ name, view, width })),
  ),
)('$name, $width pixels wide', async ({ view, width }) => {
  await host.set({ width });
  render(view);
  await host.settle();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
