/** Data in which every record occurs twice leaves no trace when correct data replaces it. */
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import {
  electedOrganisation,
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  officialsOrganisation,
  regionplan2020,
} from '../../src/example';
import {
  ActionList,
  FollowUpCycle,
  FollowUpPicker,
  GoalMatrix,
  GoalTree,
  NodeDetails,
  OrganisationChart,
  OrganisationOutline,
  OrganisationTable,
  StatusLegend,
  UnitDetails,
} from '../../src/index';

/** The data with every record of every list repeated. */
function doubled<T>(data: T): T {
  if (Array.isArray(data)) {
    const items: unknown[] = data.map(doubled);
    return items.flatMap((one) => [one, one]) as T;
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, doubled(one)])) as T;
}

const [, , followUp] = exampleFollowUps;
if (!followUp) throw new Error('There are three follow-ups');
const nodeIds = namndplan2024.nodes.map(({ id }) => id);
const unitIds = officialsOrganisation.units.map(({ id }) => id);

type Make = (data: <T>(one: T) => T) => ReactElement;
const views: [string, Make][] = [
  ...nodeIds
    .slice(0, 40)
    .map((id): [string, Make] => [
      `Details of ${id}`,
      (of) => (
        <NodeDetails
          plan={of(namndplan2024)}
          followUp={of(followUp)}
          nodeId={id}
          onNodeIdChange={() => undefined}
        />
      ),
    ]),
  ...financialGoals2021.nodes.map(({ id }): [string, Make] => [
    `Details of ${id}`,
    (of) => <NodeDetails plan={of(financialGoals2021)} nodeId={id} />,
  ]),
  ...regionplan2020.nodes
    .slice(0, 12)
    .map(({ id }): [string, Make] => [
      `Details of ${id}`,
      (of) => <NodeDetails plan={of(regionplan2020)} nodeId={id} />,
    ]),
  ...unitIds.map((id): [string, Make] => [
    `Details of the unit ${id}`,
    (of) => <UnitDetails organisation={of(officialsOrganisation)} unitId={id} />,
  ]),
  ['An action list', (of) => <ActionList plan={of(namndplan2024)} followUp={of(followUp)} />],
  ['A matrix', (of) => <GoalMatrix plan={of(namndplan2024)} followUp={of(followUp)} />],
  ['A legend', (of) => <StatusLegend plan={of(namndplan2024)} followUp={of(followUp)} />],
  ['A cycle', (of) => <FollowUpCycle plan={regionplan2020} followUps={of(exampleFollowUps)} />],
  ['A picker', (of) => <FollowUpPicker followUps={of(exampleFollowUps)} />],
  ['A tree', (of) => <GoalTree plan={of(namndplan2024)} followUp={of(followUp)} />],
  ...[electedOrganisation, officialsOrganisation].flatMap((data): [string, Make][] => [
    [
      `The chart of ${data.id}`,
      (of) => <OrganisationChart organisation={of(data)} defaultExpanded="all" />,
    ],
    [
      `The outline of ${data.id}`,
      (of) => <OrganisationOutline organisation={of(data)} defaultExpanded="all" />,
    ],
  ]),
  ['A table', (of) => <OrganisationTable organisation={of(electedOrganisation)} />],
];

/** The markup of the page, without React's generated ids and the order of attributes. */
function shown(container: Element): string {
  const copy = container.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('*')) {
    const attributes = [...element.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const attribute of attributes) element.removeAttributeNode(attribute);
    for (const attribute of attributes) element.setAttributeNode(attribute);
  }
  return copy.innerHTML.replaceAll(/[_:«]r[\w]*[_:»]/g, 'id');
}

test.each(views)('%s', (_name, make) => {
  const fresh = render(make((one) => one));
  const expected = shown(fresh.container);
  fresh.unmount();
  const { container, rerender } = render(make(doubled));
  rerender(make((one) => one));
  expect(shown(container)).toBe(expected);
});
