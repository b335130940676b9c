/** A chart that a portal renders in another window, such as a second screen or a preview in a frame. */
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { electedOrganisation, namndplan2024 } from '../../src/example';
import { GoalTree, OrganisationChart } from '../../src/index';
import { host } from '../support/host';
import { textOf } from '../support/textOf';

let frame: HTMLIFrameElement;
beforeEach(async () => {
  await host.set();
  frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '1200px', height: '900px' });
  document.body.append(frame);
  for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) {
    inner().head.append(style.cloneNode(true));
  }
});
afterEach(() => frame.remove());

function inner(): Document {
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame has no document');
  return contentDocument;
}

const items = () => [...inner().querySelectorAll<HTMLElement>('[role=treeitem]')];

test('Cards can be selected and opened there', async () => {
  const onSelectedChange = vi.fn<(id: string | null) => void>();
  const onExpandedChange = vi.fn<(ids: readonly string[] | 'all') => void>();
  const tree = <GoalTree plan={namndplan2024} {...{ onSelectedChange, onExpandedChange }} />;
  render(createPortal(tree, inner().body));
  await host.settle();
  const [card] = items();
  const handle = inner().querySelector<HTMLElement>('[data-toggle]');
  if (!card || !handle) throw new Error('There are no cards');
  await userEvent.click(card.querySelector('.maltrad-card-label') ?? card);
  expect(onSelectedChange).toHaveBeenCalledWith(card.dataset['nodeId']);
  await userEvent.click(handle);
  expect(onExpandedChange).toHaveBeenCalled();
});

test.each(
  Object.entries({
    GoalTree: <GoalTree plan={namndplan2024} defaultExpanded="all" />,
    OrganisationChart: <OrganisationChart organisation={electedOrganisation} />,
  }),
)('%s: cards there are as tall as their text needs', async (_name, chart) => {
  inner().body.style.lineHeight = '2.2';
  const spaced = inner().createElement('style');
  spaced.textContent = '* { line-height: 2.2 !important }';
  inner().head.append(spaced);
  render(createPortal(chart, inner().body));
  await host.settle();
  await host.settle();
  const rects = items().map((card) => card.getBoundingClientRect());
  const overlapping = rects.flatMap((rect, index) =>
    rects.slice(index + 1).filter((other) => textOf.overlaps(rect, other)),
  );
  expect(rects.length).toBeGreaterThan(5);
  expect(overlapping).toEqual([]);
});
