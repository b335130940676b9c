/** A tree beside the plan that it supersedes: what continues, what is split, merged, new and gone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { namndplan2024, regionplan2020 } from '../../src/example';
import { type ComparedPlan, GoalTree, LinkedPlansProvider, type Plan } from '../../src/index';
import {
  boardPlan,
  earlierFollowUp,
  earlierPlan,
  laterFollowUp,
  laterPlan,
} from '../../stories/data/fictionalLinks';
import { axeFindings } from '../support/axeFindings';
import { footOf } from '../support/footOf';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const { item, items, idOf, one } = treePage;

beforeEach(() => host.set());

async function show(
  plan: Plan,
  {
    compareWith,
    isFollowedUp = false,
  }: { compareWith?: ComparedPlan; isFollowedUp?: boolean } = {},
) {
  render(
    <LinkedPlansProvider plans={[earlierPlan, laterPlan, boardPlan]}>
      <main>
        <GoalTree
          plan={plan}
          followUp={isFollowedUp ? laterFollowUp : undefined}
          compareWith={compareWith}
          defaultExpanded="all"
        />
      </main>
    </LinkedPlansProvider>,
  );
  await host.settle();
}

const foot = (id: string) => footOf(item(id));

const note = () => one('.maltrad-comparison-note').textContent;

describe('A card', () => {
  test('says which nodes of other plans it contributes to, plan by plan', async () => {
    await show(boardPlan);
    expect(foot('mal-1')).toBe('Bidrar till mål 3 i Regionplan 2023–2026 (påhittad)');
    expect(foot('mal-2')).toBe('Bidrar till mål 1 och mål 2 i Regionplan 2023–2026 (påhittad)');
    expect(item('mal-1').getAttribute('aria-label')).toContain(foot('mal-1'));
    expect(foot('delmal-2')).toBe('');
  });

  test('says which nodes of the plan before it continues', async () => {
    await show(laterPlan);
    expect(foot('mal-4')).toContain(
      'Följer efter mål 4 och mål 5 i Regionplan 2019–2022 (påhittad)',
    );
    expect(foot('mal-6')).not.toContain('Följer efter');
  });

  test('uses the words of its own plan when the other is not at hand', async () => {
    render(<GoalTree plan={boardPlan} defaultExpanded="all" />);
    await host.settle();
    expect(foot('mal-2')).toBe('Bidrar till regionplanens mål 1 Bidrar till en annan plan');
  });
});

describe('Beside the plan that it supersedes', () => {
  const earlier = { plan: earlierPlan, followUp: earlierFollowUp };

  test('a card says what it continues, and what that was', async () => {
    await show(laterPlan, { compareWith: earlier, isFollowedUp: true });
    expect(foot('mal-5')).toMatch(/^Följer efter mål 7 Oförändrat sedan 31 dec\. 2022/);
    expect(foot('mal-1')).toMatch(
      /^En del av mål 2 Före, 31 dec\. 2022: Delvis uppfyllt förbättrat/,
    );
    // Its predecessor happens to have the same id.
    expect(foot('mal-2')).toMatch(/^En del av mål 2 Oförändrat/);
    expect(foot('mal-4')).toMatch(/^Slår ihop mål 4 och mål 5(?! gå)/);
    expect(foot('mal-6')).toMatch(/^nytt i planen/);
  });

  test('goals that none continues are drawn as gone, with the status they had', async () => {
    await show(laterPlan, { compareWith: earlier, isFollowedUp: true });
    const gone = items().filter((card) => card.querySelector('[data-kind="removed"]'));
    expect(gone.map((card) => card.getAttribute('aria-label'))).toEqual([
      'Mål 3, Hållbart resande, Utgått, uppfyllt',
      'Mål 6, Nya lokaler vid kusten, Utgått, ej uppfyllt',
      'Mål 8, Alla fakturor på papper, Utgått',
    ]);
    expect(new Set(items().map(idOf)).size).toBe(9);
  });

  test('the toolbar sums up', async () => {
    await show(laterPlan, { compareWith: earlier, isFollowedUp: true });
    expect(note()).toBe(
      'Jämfört med Regionplan 2019–2022 (påhittad): 2 fortsätter, 2 kommer ur en delning, ' +
        '1 kommer ur en sammanslagning, 1 är ny, 3 har utgått. 2 har förbättrats, 2 är oförändrade.',
    );
  });

  test('without follow-ups only the links are compared', async () => {
    await show(laterPlan, { compareWith: { plan: earlierPlan } });
    expect(foot('mal-5')).toBe('Följer efter mål 7');
    expect(note()).toMatch(/3 har utgått\.$/);
  });

  test('has no findings of axe', async () => {
    await show(laterPlan, { compareWith: earlier, isFollowedUp: true });
    expect(await axeFindings()).toEqual([]);
  });
});

test('Beside a plan that it does not say it supersedes, nothing is called new or gone', async () => {
  await show(namndplan2024, { compareWith: { plan: regionplan2020 } });
  expect(document.body.textContent).toContain(
    'Planen säger inte att den ersätter Regionplan 2020–2023, så målen jämförs inte.',
  );
  expect(document.body.textContent).not.toContain('nytt i planen');
  expect(document.querySelector('[data-kind="removed"]')).toBeNull();
});
