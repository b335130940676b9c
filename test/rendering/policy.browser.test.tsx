/** Under `style-src 'self'`, a server-rendered page looks as it does without a policy. */
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GoalTree } from '../../src/index';
import { examplePlans } from '../support/examplePlans';
import { host } from '../support/host';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'; script-src 'none'">`;
const SHEET = new URL('../../src/styles.css?direct', import.meta.url).href;

let frames: HTMLIFrameElement[] = [];

beforeEach(() => host.set());
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

/** A separate page with this markup. */
async function pageWith(head: string, body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '800';
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><html lang="sv"><head>${head}<link rel="stylesheet" href="${SHEET}"></head><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The page cannot be read');
  return frame.contentDocument;
}

function geometry(page: Document) {
  return [...page.querySelectorAll('[role=treeitem]')].map((card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return [card.getAttribute('data-node-id'), x, y, width, height];
  });
}

test('The policy is in force: a style attribute has no effect', async () => {
  const probe = '<p style="width: 77px">Text</p>';
  const [strict, free] = await Promise.all([pageWith(POLICY, probe), pageWith('', probe)]);
  const width = (page: Document) => page.querySelector('p')?.getBoundingClientRect().width;
  expect(width(free)).toBe(77);
  expect(width(strict)).not.toBe(77);
});

test.each(examplePlans)('%s has the same geometry', async (_name, plan) => {
  const markup = renderToString(<GoalTree plan={plan} defaultExpanded="all" />);
  const [strict, free] = await Promise.all([pageWith(POLICY, markup), pageWith('', markup)]);
  expect(geometry(strict)).toEqual(geometry(free));
  const places = new Set(geometry(strict).map((card) => card.slice(1, 3).join()));
  expect(places.size).toBe(geometry(strict).length);
});

test('The sheet styles the page under the policy', async () => {
  const page = await pageWith(POLICY, renderToString(<GoalTree plan={examplePlans[0][1]} />));
  const card = page.querySelector('[data-node-id="mal-1"] .maltrad-card');
  expect(card?.getBoundingClientRect().width).toBe(440);
});
