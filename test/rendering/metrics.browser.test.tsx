/** The metrics that servers lay out with agree with the style sheet. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { DEFAULT_METRICS, RANKS } from '../../src/goal-tree/goalCardSize';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

beforeEach(() => host.set());

test.each([...RANKS])('A card of rank %s has the default metrics', (rank) => {
  render(<GoalTree plan={namndplan2024} />);
  const sample = treePage.one(`.maltrad-samples [data-rank="${rank}"]`);
  const label = sample.querySelector('.maltrad-card-label') ?? sample;
  const style = getComputedStyle(label);
  const { label: expected, ...metrics } = DEFAULT_METRICS.ranks[rank];
  expect({
    width: sample.getBoundingClientRect().width,
    baseHeight: sample.getBoundingClientRect().height,
    labelWidth: label.getBoundingClientRect().width,
  }).toEqual(metrics);
  expect({
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    fontWeight: Number.parseFloat(style.fontWeight),
  }).toEqual({
    fontSize: expected.fontSize,
    lineHeight: expected.lineHeight,
    fontWeight: expected.fontWeight,
  });
});

test('A card of one line without a status is as tall as its rank states, less the row of the status', async () => {
  const nodes = namndplan2024.nodes.map((node) => ({ ...node, name: 'Kort' }));
  render(<GoalTree plan={{ ...namndplan2024, nodes }} defaultExpanded="all" />);
  await host.settle();
  expect({
    mal: treePage.rect('mal-1').height,
    delmal: treePage.rect('delmal-1-1').height,
    indikator: treePage.rect('indikator-1-1-1').height,
  }).toEqual({
    mal: DEFAULT_METRICS.ranks.strong.baseHeight - 18,
    delmal: DEFAULT_METRICS.ranks.normal.baseHeight - 18,
    indikator: DEFAULT_METRICS.ranks.leaf.baseHeight - 18,
  });
});
