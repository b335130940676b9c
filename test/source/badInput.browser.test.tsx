/** The bad-input table on screen: what is shown of a plan, and what is shown in its place. */
import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import {
  GoalTree,
  IssueList,
  LoadBoundary,
  NodeDetails,
  parseFollowUp,
  parsePlan,
  statusIssues,
} from '../../src/index';
import { LoadError } from '../../src/load/loadError';
import { httpSource } from '../../src/source/http/httpSource';
import { planQuery } from '../../src/source/query/planQuery';
import { part } from '../load-state/fixture';
import { badInput } from '../support/badInput';
import type { BadAnswer, BadData } from '../support/bad-input/BadInput';
import { listedText } from '../support/listedText';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const { items, item, one } = treePage;

beforeEach(() => host.set());

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const textOf = (element: Element) => plain(element.textContent);

/** The data of a row in the table, parsed. */
function readData({ plan, followUp, details }: BadData) {
  const read = parsePlan(JSON.parse(plan));
  const known = followUp === undefined ? undefined : parseFollowUp(JSON.parse(followUp));
  if (!read.value || known?.value === null) throw new Error('Nothing could be read');
  const met = statusIssues(read.value, known?.value);
  return {
    plan: read.value,
    followUp: known?.value,
    issues: [...read.issues, ...(known?.issues ?? []), ...met],
    nodeId: details?.of ?? '',
  };
}

async function show(given: BadData) {
  const { issues, nodeId, ...data } = readData(given);
  const screen = render(
    <main>
      <h1>Planen</h1>
      <GoalTree {...data} defaultExpanded="all" />
      <NodeDetails {...data} nodeId={nodeId} onNodeIdChange={() => {}} />
      <IssueList issues={issues} />
    </main>,
  );
  await host.settle();
  return screen;
}

/** The labels of the cards, indented by two spaces per level. */
function cards(): string[] {
  return items().map((each) => {
    const depth = Number(each.getAttribute('aria-level')) - 1;
    const label = each.querySelector('.maltrad-card-label');
    return '  '.repeat(depth) + (label ? textOf(label) : '');
  });
}

describe.each(badInput.data)('Given $says', (given) => {
  test('every card remains, and details and list say what was wrong', async () => {
    await show(given);
    expect(cards()).toEqual(given.cards);
    for (const [id, look, word] of given.statuses ?? []) {
      const mark = item(id).querySelector('.maltrad-card > .maltrad-status');
      expect([id, item(id).dataset['status'], mark && textOf(mark)]).toEqual([id, look, word]);
    }
    const { say = [], hide = [] } = given.details ?? {};
    const details = given.details ? textOf(one('.maltrad-details')) : '';
    for (const words of say) expect(details).toContain(words);
    for (const words of hide) expect(details).not.toContain(words);
    const listed = [...document.querySelectorAll('.maltrad-issues-list li')].map(textOf);
    expect(listed).toHaveLength(given.told.length);
    const unlisted = given.told.filter(
      (issue) => !listed.some((line) => line.includes(plain(listedText(issue)))),
    );
    expect(unlisted).toEqual([]);
    expect(textOf(document.body)).toContain(given.instead ?? '');
  });
});

describe.each(badInput.attacks)('Of $says', (given) => {
  test('nothing runs, is styled or leaves its place', async () => {
    await show(given);
    const all = [...document.querySelectorAll('main *')];
    const names = new Set(all.flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => /^on|^href$|^src$|html|^ref$/.test(name))).toEqual([]);
    expect(document.querySelectorAll('main :is(script, img, iframe, b, i, a)')).toHaveLength(0);
    expect(all.filter((element) => element.getAttribute('style')?.includes('color'))).toEqual([]);
    expect('hacked' in window).toBe(false);
    expect('hidden' in {}).toBe(false);
  });
});

test('Nodes whose ids are names of object members can be selected, opened and closed', async () => {
  const given = badInput.data.find(({ says }) => says === 'ids that objects have keys for');
  if (!given) throw new Error('The row is gone');
  const { plan, followUp } = readData(given);
  render(<GoalTree plan={plan} followUp={followUp} />);
  await host.settle();
  const all = plan.nodes.map(({ id }) => id);
  treePage.button('Öppna alla').click();
  await host.settle();
  expect(treePage.ids().toSorted()).toEqual(all.toSorted());
  item('constructor').click();
  await host.settle();
  expect(treePage.selected()).toEqual(['constructor']);
  treePage.toggle('__proto__').click();
  await host.settle();
  expect(treePage.ids()).toEqual(['__proto__']);
});

/** The error that a query has for a response. */
async function errorOf({ body, status = 200, contentType = 'application/json' }: BadAnswer) {
  const answer = async () =>
    new Response(status === 204 ? null : body(), {
      status,
      headers: { 'Content-Type': contentType },
    });
  const source = httpSource({ id: 'plan', url: '/plan.json', fetch: answer });
  const client = new QueryClient();
  const asked = client.query({ ...planQuery(source), retry: false });
  return asked.then(
    () => undefined,
    (reason: unknown) => (reason instanceof LoadError ? reason : undefined),
  );
}

describe.each(badInput.answers)('Given $says', (given) => {
  test('what happened, what to do and a button to try again are in place of the tree', async () => {
    const error = await errorOf(given);
    if (!error) throw new Error('It was read');
    let tries = 0;
    const retry = () => {
      tries += 1;
    };
    const failed = part({ error, updatedAt: null, retry });
    render(<LoadBoundary state={{ phase: 'failed', parts: [failed] }}>Planen</LoadBoundary>);
    expect(textOf(one('[role=alert]'))).toBe(plain(`${given.sv}${given.advice}`));
    const isListed = document.querySelector('.maltrad-issues-list') !== null;
    expect(isListed).toBe(given.kind === 'schema');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    expect(tries).toBe(1);
  });
});
