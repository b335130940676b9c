/** Every number in the explanation of a status comes from the data. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../src/example';
import { NodeDetails, type FollowUp, type Plan } from '../../src/index';
import { explain } from '../../src/status/explain/explain';
import { explanationText } from '../../src/status/explain/explanationText';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { detailsPanel } from './detailsPanel';
import { knownCounts, knownNumbers, straysIn } from './shownNumbers';

const { button } = treePage;
const { textOf, why, statusBox } = detailsPanel;

const [april, august, year] = exampleFollowUps;

beforeEach(() => host.set());

/**
 * The status and the explanation, without names, periods, motivations and sources, whose numbers are not
 * figures.
 */
function answerText(plan: Plan, followUp: FollowUp | undefined): string {
  const parts = [statusBox(), why()].map((each) => {
    const copy = each.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('No copy');
    for (const other of copy.querySelectorAll(
      'button, blockquote, .maltrad-folded p, .maltrad-step-source, .maltrad-report-source',
    )) {
      other.replaceWith(' ');
    }
    for (const block of copy.querySelectorAll('li, p, span')) block.append(' ');
    return textOf(copy);
  });
  const observations = [...(plan.observations ?? []), ...(followUp?.observations ?? [])];
  const words = [
    ...plan.nodes.flatMap(({ name, number, targets = [] }) => [
      [number, name].filter(Boolean).join(' '),
      name,
      ...targets.flatMap(({ period = '' }) => period),
    ]),
    ...(followUp?.rules ?? []).flatMap(({ text = '' }) => text),
    ...(followUp?.targets ?? []).flatMap(({ period = '' }) => period),
    ...(plan.figures ?? []).map(({ name }) => name),
    ...observations.map(({ period }) => period),
  ];
  const longestFirst = [...new Set(words)].filter(Boolean).toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (text, one) => text.replaceAll(one, ' '),
    parts.join(' ').replace(/\d{4}-\d{2}-\d{2}/g, ' '),
  );
}

describe.each([
  ['nämndplanen in April', namndplan2024, april],
  ['nämndplanen in August', namndplan2024, august],
  ['nämndplanen at the end of the year', namndplan2024, year],
  ['the financial goals', financialGoals2021, undefined],
])('Of every node of %s', (_name, plan, followUp) => {
  const statuses = planStatuses(plan, followUp);
  const assessable = plan.nodes.filter(({ id }) => statuses.of(id));

  test('each number in the explanation is in the data or computed from it', () => {
    const screen = render(<NodeDetails plan={plan} nodeId={plan.nodes[0]?.id ?? ''} />);
    const strays: string[] = [];
    let seen = 0;
    for (const node of assessable) {
      screen.rerender(<NodeDetails plan={plan} followUp={followUp} nodeId={node.id} />);
      const data = { plan, followUp };
      const listed = explain(node.id, statuses)?.figures.length ?? 0;
      const known = [...knownNumbers(node, data), ...knownCounts(node, data, listed)];
      const text = answerText(plan, followUp);
      seen += straysIn(text, []).length;
      strays.push(...straysIn(text, known).map((one) => `${node.id}: ${one} in ${text}`));
      expect(straysIn(`${text} 98 765,4`, known)).toContain('98 765,4');
    }
    expect(strays).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });

  test('the copy button gives the explanation as text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const screen = render(<NodeDetails plan={plan} nodeId={plan.nodes[0]?.id ?? ''} />);
    for (const { id } of assessable.slice(0, 3)) {
      screen.rerender(<NodeDetails plan={plan} followUp={followUp} nodeId={id} />);
      const explanation = explain(id, statuses);
      button('Kopiera som text').click();
      expect(write).toHaveBeenLastCalledWith(explanation && explanationText(explanation));
    }
    await vi.waitFor(() => expect(textOf(why())).toContain('Kopierat'));
    write.mockRestore();
  });
});
