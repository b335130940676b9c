/** A server-rendered page hydrates without warnings and without moving. */
import { useEffect, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { type FollowUp, GoalTree, NodeDetails, type Plan } from '../../src/index';
import { examplePlans } from '../support/examplePlans';
import { host } from '../support/host';
import { textOf } from '../support/textOf';
import { treePage } from '../support/treePage';

let root: Root | undefined;
let place: HTMLElement;

beforeEach(async () => {
  await host.set();
  await document.fonts.load('16px "Inter Variable"', 'Målträd');
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  place.remove();
});

function page(plan: Plan, open: boolean): ReactNode {
  const nodeId = plan.nodes[1]?.id ?? '';
  return (
    <main>
      <GoalTree plan={plan} {...(open && { defaultExpanded: 'all' })} />
      <NodeDetails plan={plan} nodeId={nodeId} onClose={() => {}} onNodeIdChange={() => {}} />
    </main>
  );
}

/** Reports when its content has hydrated. */
function Awake(props: { onAwake: () => void; children: ReactNode }): ReactNode {
  const { onAwake, children } = props;
  useEffect(onAwake, [onAwake]);
  return children;
}

/** Hydrates, and returns the errors that React recovered from. */
async function hydrate(element: ReactNode): Promise<unknown[]> {
  const errors: unknown[] = [];
  await new Promise<void>((resolve) => {
    const options = { onRecoverableError: (error: unknown) => errors.push(error) };
    root = hydrateRoot(place, <Awake onAwake={resolve}>{element}</Awake>, options);
  });
  await host.settle();
  return errors;
}

function places(): Map<string, DOMRect> {
  return new Map(treePage.ids().map((id) => [id, treePage.rect(id)]));
}

/** How far each card moved, for those that moved more than a pixel. */
function moves(before: Map<string, DOMRect>): string[] {
  return [...places()].flatMap(([id, { x, y, width, height }]) => {
    const was = before.get(id);
    if (!was) return [`${id} came`];
    const by = [x - was.x, y - was.y, width - was.width, height - was.height].map(Math.round);
    return by.some((each) => Math.abs(each) > 1) ? [`${id} by ${by.join()}`] : [];
  });
}

describe.each(examplePlans)('%s from a server', (_name, plan) => {
  test.each([
    ['as it starts', false],
    ['all open', true],
  ])('%s hydrates without warnings', async (_how, open) => {
    place.innerHTML = renderToString(page(plan, open));
    const markup = place.querySelectorAll('[role=treeitem]').length;
    expect(markup).toBeGreaterThan(0);
    expect(await hydrate(page(plan, open))).toEqual([]);
  });

  test.each([
    ['as it starts', false],
    ['all open', true],
  ])('%s does not move by more than a pixel', async (_how, open) => {
    place.innerHTML = renderToString(page(plan, open));
    await host.settle();
    const before = places();
    await hydrate(page(plan, open));
    expect(moves(before)).toEqual([]);
  });

  test('overlaps nothing before hydration', async () => {
    place.innerHTML = renderToString(page(plan, true));
    await host.settle();
    const cards = [...places()];
    const covered = cards.flatMap(([id, rect], index) =>
      cards
        .slice(index + 1)
        .filter(([, other]) => textOf.overlaps(rect, other))
        .map(([other]) => `${id} and ${other}`),
    );
    expect(covered).toEqual([]);
  });
});

describe('A figure that could not be fetched', () => {
  const plan: Plan = {
    id: 'p',
    title: 'Påhittad plan',
    levels: [{ id: 'i', name: 'Indikator', kind: 'indicator' }],
    nodes: [
      {
        id: 'a',
        name: 'Påhittad andel',
        level: 'i',
        measure: { unit: '%', direction: 'increase' },
        targets: [{ form: 'floor', value: 90, period: '2025' }],
      },
    ],
  };
  const followUp: FollowUp = {
    id: 'f',
    planId: 'p',
    title: 'Påhittad uppföljning',
    date: '2025-12-31',
    observations: [],
    unavailable: [{ of: 'a', triedAt: '2025-12-31T22:32:00Z' }],
  };

  test('is stated with the same time by a server in another time zone', async () => {
    const shown = (
      <main>
        <GoalTree plan={plan} followUp={followUp} />
        <NodeDetails plan={plan} followUp={followUp} nodeId="a" />
      </main>
    );
    await emulateZone('America/Los_Angeles');
    place.innerHTML = renderToString(shown);
    await emulateZone('Europe/Stockholm');
    expect(place.innerHTML.split('31 december 2025 kl. 23.32').length).toBeGreaterThan(2);
    expect(await hydrate(shown)).toEqual([]);
    await emulateZone('');
  });
});

async function emulateZone(timezoneId: string): Promise<void> {
  await cdp().send('Emulation.setTimezoneOverride', { timezoneId });
}
