/** On a server, the whole tree and the whole details are rendered. */
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GoalTree, NodeDetails } from '../../src/index';
import { examplePlans } from '../support/examplePlans';

function unescaped(html: string): string {
  return html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}

test('There is no window and no document on a server', () => {
  expect([typeof window, typeof document]).toEqual(['undefined', 'undefined']);
});

describe.each(examplePlans)('On a server, %s', (_name, plan) => {
  const tree = (props = {}): ReactNode =>
    createElement(GoalTree, { plan, defaultExpanded: 'all', ...props });
  const selected = plan.nodes.find(({ parent }) => parent)?.id ?? '';
  const details = createElement(NodeDetails, { plan, nodeId: selected, onClose: () => {} });

  test.each(['left', 'top'] as const)('contains every label, with its root at the %s', (rootAt) => {
    const html = unescaped(renderToString(tree({ rootAt })));
    const missing = plan.nodes.filter(({ name }) => !html.includes(name)).map(({ id }) => id);
    expect(missing).toEqual([]);
    expect(html).toContain('role="tree"');
    expect(html.match(/role="treeitem"/g)?.length).toBeGreaterThanOrEqual(plan.nodes.length);
  });

  test('contains its details', () => {
    const name = plan.nodes.find(({ id }) => id === selected)?.name ?? '?';
    expect(unescaped(renderToString(details))).toContain(name);
  });

  test('has its geometry in attributes, without styles and scripts', () => {
    const html = renderToString(createElement('main', null, tree(), details));
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<(style|script|iframe)|\son\w+=|javascript:/);
  });

  test('has unique ids, however many trees the page has', () => {
    const html = renderToString(createElement('main', null, tree(), tree(), details, details));
    expect(idsIn(html)).toEqual([...new Set(idsIn(html))]);
    const apart = [renderToString(tree()), renderToString(tree())].flatMap(idsIn);
    expect(apart).toEqual([...new Set(apart)]);
  });

  test('is rendered the same twice', () => {
    expect(renderToString(tree())).toBe(renderToString(tree()));
  });
});
