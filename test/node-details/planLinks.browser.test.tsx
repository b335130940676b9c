/** What the details say of a node's links to and from other plans. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import {
  type LinkedPlans,
  LinkedPlansProvider,
  NodeDetails,
  type NodeLink,
  type Plan,
} from '../../src/index';
import { boardPlan, earlierPlan, laterPlan } from '../../stories/data/fictionalLinks';
import { host } from '../support/host';
import { detailsPanel } from './detailsPanel';

const { headings, section, under, panel } = detailsPanel;

beforeEach(() => host.set());

const KINDS = ['Bidrar till', 'Hit bidrar', 'Följer efter', 'Följs av'];

async function show(plan: Plan, nodeId: string, linked: Partial<LinkedPlans> = {}, locale = 'sv') {
  return render(
    <LinkedPlansProvider plans={[earlierPlan, laterPlan, boardPlan]} {...linked}>
      <NodeDetails plan={plan} nodeId={nodeId} locale={locale} />
    </LinkedPlansProvider>,
  );
}

const shownKinds = () => headings().filter((each) => KINDS.includes(each));

describe('The links of a node with other plans', () => {
  test('are shown with level, number, name and plan, and where they are stated', async () => {
    await show(boardPlan, 'mal-2');
    expect(shownKinds()).toEqual(['Bidrar till']);
    expect(under('Bidrar till')).toBe(
      'Mål 1 Barn växer upp med god hälsa (”regionplanens mål 1”) Regionplan 2023–2026 (påhittad)' +
        'Vårdnämndens plan 2024 (påhittad), Koppling till regionplanen' +
        'Mål 2 Vuxna lever ett friskt liv Regionplan 2023–2026 (påhittad)',
    );
  });

  test('are shown from the other end too', async () => {
    await show(laterPlan, 'mal-3');
    expect(shownKinds()).toEqual(['Hit bidrar', 'Följer efter']);
    expect(under('Hit bidrar')).toContain('Delmål 1.1 Nio av tio får tid inom tre dagar');
  });

  test('are shown on the node that is continued', async () => {
    await show(earlierPlan, 'mal-1');
    expect(under('Följs av')).toContain('Mål 3 Vård i rätt tid Regionplan 2023–2026 (påhittad)');
  });

  test('are named as in the plan, otherwise by id, when the other plan is not available', async () => {
    await show(boardPlan, 'mal-2', { plans: [] });
    expect(under('Bidrar till')).toMatch(/^regionplanens mål 1/);
    expect(under('Bidrar till')).toContain('mal-2 exempel-regionplan-2023');
  });

  test('are marked as broken when the other plan has no such node', async () => {
    await show(boardPlan, 'mal-2', {
      plans: [{ ...laterPlan, nodes: [] }],
      onLinkFollow: () => {},
    });
    expect(under('Bidrar till')).toContain('mal-2 finns inte i Regionplan 2023–2026 (påhittad)');
    expect(section('Bidrar till').querySelectorAll('button, a')).toHaveLength(0);
  });

  test('are not mentioned where there are none', async () => {
    await show(laterPlan, 'mal-6');
    expect(shownKinds()).toEqual([]);
  });

  test('are in English in an English view', async () => {
    await show(laterPlan, 'mal-3', {}, 'en');
    await expect.poll(headings).toContain('Contributed to by');
    expect(under('Continues')).toContain('Goal 1 Vård i rätt tid');
  });
});

describe('A link to another plan', () => {
  const link = () => section('Följer efter').querySelector('a');

  test('is text until the host says how it is followed', async () => {
    await show(laterPlan, 'mal-3');
    expect(section('Följer efter').querySelectorAll('a, button')).toHaveLength(0);
  });

  test('goes to the address of the host', async () => {
    await show(laterPlan, 'mal-3', { hrefOf: ({ plan, node }) => `/planer/${plan}?mal=${node}` });
    expect(link()?.getAttribute('href')).toBe('/planer/exempel-regionplan-2019?mal=mal-1');
  });

  test('calls the host instead of leaving the page', async () => {
    const onLinkFollow = vi.fn<(link: NodeLink) => void>();
    await show(laterPlan, 'mal-3', { hrefOf: () => '/annan', onLinkFollow });
    link()?.click();
    expect(onLinkFollow).toHaveBeenCalledExactlyOnceWith({
      plan: 'exempel-regionplan-2019',
      node: 'mal-1',
    });
    expect(location.pathname).not.toBe('/annan');
  });

  test('is a button when there is no address', async () => {
    const onLinkFollow = vi.fn<(link: NodeLink) => void>();
    await show(laterPlan, 'mal-3', { onLinkFollow });
    section('Följer efter').querySelector('button')?.click();
    expect(onLinkFollow).toHaveBeenCalledOnce();
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' '])('never goes to %j', async (href) => {
    await show(laterPlan, 'mal-3', { hrefOf: () => href });
    expect(panel().querySelectorAll('a')).toHaveLength(0);
  });
});
