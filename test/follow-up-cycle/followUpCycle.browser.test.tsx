/** Where in its cycle a plan is, and choosing a follow-up there. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { regionplan2020 } from '../../src/example';
import { FollowUpCycle } from '../../src/follow-up-cycle/FollowUpCycle';
import { monthlyFollowUps, monthlyPlan } from '../../stories/data/fictionalCycle';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const position = () => texts('.maltrad-cycle-position')[0] ?? '';

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`No button is called ${name}`);
  return found;
}

beforeEach(() => host.set());

describe('The chain of plans', () => {
  test('has every plan in order, who decides it, and which one is shown', () => {
    render(<FollowUpCycle plan={regionplan2020} />);
    expect(texts('.maltrad-cycle-chain > li')).toEqual([
      'RegionplanRegionfullmäktige\u00A0· Den här planen',
      'NämndplanStyrelser och nämnder',
      'VerksamhetsplanStyrelser och nämnder',
      'Verksamheten',
    ]);
    expect(texts('[aria-current]')).toEqual([expect.stringContaining('Regionplan')]);
    expect(document.querySelector('.maltrad-cycle-chain button')).toBeNull();
  });

  test('leads to another plan where the host can show it', async () => {
    const onPlanIdChange = vi.fn<(id: string) => void>();
    render(<FollowUpCycle plan={monthlyPlan} onPlanIdChange={onPlanIdChange} />);
    expect(texts('.maltrad-cycle-chain button')).toEqual(['Regionplan']);
    await userEvent.click(button('Regionplan'));
    expect(onPlanIdChange.mock.calls).toEqual([['annan-regionplan']]);
  });
});

describe('The reports of a year', () => {
  test('start with the latest follow-up, say what comes next and what there is not', () => {
    render(<FollowUpCycle plan={monthlyPlan} followUps={monthlyFollowUps} />);
    expect(texts('[aria-pressed="true"]')).toEqual(['Månadsuppföljning maj (påhittad)']);
    expect(position()).toBe(
      'Här visas Månadsuppföljning maj (påhittad). Sedan kommer delårsrapport augusti, per ' +
        '31 augusti 2025, som inte finns här. Hela året: månadsuppföljning av ekonomin. Visa planen utan uppföljning ' +
        'Exempeldata',
    );
    expect(texts('[data-station="notThere"]')).toEqual([
      'Delårsrapport augustiper 31 aug. 2025\u00A0· Kommer sedan\u00A0· Finns inte här',
      'Årsredovisningper 31 dec. 2025\u00A0· Finns inte här',
    ]);
  });

  test('are chosen by a press, and the host is told', async () => {
    const onSelectedChange = vi.fn<(id: string | null) => void>();
    render(
      <FollowUpCycle
        plan={monthlyPlan}
        followUps={monthlyFollowUps}
        onSelectedChange={onSelectedChange}
      />,
    );
    await userEvent.click(button('Månadsuppföljning mars (påhittad)'));
    expect(onSelectedChange.mock.calls).toEqual([['manad-3']]);
    expect(texts('[aria-pressed="true"]')).toEqual(['Månadsuppföljning mars (påhittad)']);
    expect(position()).toContain('Sedan kommer delårsrapport april, per 30 april 2025. ');
  });

  test('can be left for the plan without a follow-up', async () => {
    const onSelectedChange = vi.fn<(id: string | null) => void>();
    render(
      <FollowUpCycle
        plan={monthlyPlan}
        followUps={monthlyFollowUps}
        onSelectedChange={onSelectedChange}
      />,
    );
    await userEvent.click(button('Visa planen utan uppföljning'));
    expect(onSelectedChange.mock.calls).toEqual([[null]]);
    expect(texts('[aria-pressed="true"]')).toEqual([]);
    expect(texts('.maltrad-cycle-stations button')).toHaveLength(6);
    expect(position()).toBe('Hela året: månadsuppföljning av ekonomin.  Exempeldata');
  });

  test('are the host’s to choose', async () => {
    const onSelectedChange = vi.fn<(id: string | null) => void>();
    const cycle = (
      <FollowUpCycle
        plan={monthlyPlan}
        followUps={monthlyFollowUps}
        selected="manad-2"
        onSelectedChange={onSelectedChange}
      />
    );
    render(cycle);
    await userEvent.click(button('Delårsrapport april 2025 (påhittad)'));
    expect(onSelectedChange.mock.calls).toEqual([['delar-april']]);
    expect(texts('[aria-pressed="true"]')).toEqual(['Månadsuppföljning februari (påhittad)']);
  });
});

test('A plan without a cycle and without follow-ups shows nothing', () => {
  const { container } = render(<FollowUpCycle plan={{ ...monthlyPlan, cycle: undefined }} />);
  expect(container.innerHTML).toBe('');
});

test('Nothing is found by axe', async () => {
  render(<FollowUpCycle plan={monthlyPlan} followUps={monthlyFollowUps} />);
  expect(await axeFindings(document.querySelector('.maltrad-cycle') ?? undefined)).toEqual([]);
});
