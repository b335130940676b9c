/** The band: how a plan stands, at a glance. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { exampleFollowUps, namndplan2024 as plan, regionplan2020 } from '../../src/example';
import { GoalTree, PlanBand, parsePlan } from '../../src/index';
import { host } from '../support/host';

const [april, august] = exampleFollowUps;
const band = () => screen.getByRole('region', { name: 'Läget: Nämndplan 2024–2027' });
const tiles = () => within(band()).getAllByRole('listitem');

describe('The band of a plan', () => {
  test('says how many goals are met and what has got better and worse since the earlier follow-up', () => {
    render(<PlanBand plan={plan} followUp={august} compareWith={april} />);
    expect(band()).toHaveTextContent(
      '1 av 7 mål uppfyllt 9 indikatorer bättre 1 sämre sedan 30 april 2025',
      { normalizeWhitespace: true },
    );
    expect(band()).toHaveTextContent('Exempeldata');
  });

  test('says nothing of changes since a later follow-up', () => {
    render(<PlanBand plan={plan} followUp={april} compareWith={august} />);
    expect(band()).not.toHaveTextContent(/bättre|sämre|sedan/);
  });

  test('has a tile for each goal, with a cell for each counted indicator below it', () => {
    render(<PlanBand plan={plan} followUp={august} />);
    expect(tiles()).toHaveLength(7);
    expect(tiles()[0]).toHaveTextContent(
      'Uppfyllt 1 Trygga uppväxtvillkor Under målet: 3 delvis uppfyllda, 1 ej uppfylld, 1 ej bedömd.',
    );
    const cells = tiles().map((tile) => tile.querySelectorAll('[viewBox="0 0 10 10"]').length);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(31);
  });

  test('draws no status before the plan is followed up, and says why', () => {
    render(<PlanBand plan={regionplan2020} />);
    const region = screen.getByRole('region');
    expect(region).toHaveTextContent('3 målområden, 12 mål och 2 uppdrag.');
    expect(region).toHaveTextContent('ingen uppföljning finns ännu');
    expect(region.querySelector('[data-status]')).toBeNull();
  });

  test('tells the host which goal is chosen, and marks the goal of what is selected', () => {
    const choose = vi.fn<(id: string) => void>();
    render(
      <PlanBand plan={plan} followUp={august} nodeId="indikator-4-1-1" onNodeIdChange={choose} />,
    );
    const [current, ...others] = within(band()).getAllByRole('button', { current: true });
    expect(current).toHaveTextContent('4 Tillgänglig vård');
    expect(others).toEqual([]);
    fireEvent.click(within(band()).getByRole('button', { name: /Goda levnadsvillkor/ }));
    expect(choose).toHaveBeenCalledWith('mal-2');
  });

  test('takes plan and follow-up from the tree it stands in', () => {
    render(
      <GoalTree plan={plan} followUp={august} compareWith={april}>
        <PlanBand />
      </GoalTree>,
    );
    expect(band()).toHaveTextContent('1 av 7 mål uppfyllt');
  });

  test('shows a plan without goals, with one and with very many', () => {
    const planOf = (count: number) => {
      const nodes = Array.from({ length: count }, (_, at) => ({
        id: `m${at}`,
        level: 'mal',
        name: `Mål ${at}`,
      }));
      const levels = [{ id: 'mal', name: 'Mål', kind: 'goal' }];
      return parsePlan({ id: 'p', title: 'Plan', levels, nodes }).value ?? plan;
    };
    const { rerender } = render(<PlanBand plan={planOf(0)} />);
    expect(screen.getByRole('region')).toHaveTextContent('Planen innehåller inga mål.');
    rerender(<PlanBand plan={planOf(1)} />);
    expect(within(screen.getByRole('region')).getAllByRole('listitem')).toHaveLength(1);
    rerender(<PlanBand plan={planOf(200)} />);
    expect(screen.getByRole('region')).toHaveTextContent('200 mål');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});

test('A band that has scrolled away leaves a strip with the goals, and moves nothing', async () => {
  await host.set();
  render(
    // Whole pixels, as on a page: then the strip lies exactly along the edge of the window.
    <div style={{ paddingBlockStart: 100 }}>
      <PlanBand
        plan={plan}
        followUp={august}
        nodeId="mal-2"
        onNodeIdChange={() => {}}
        style={{ blockSize: 160 }}
      />
      <div style={{ blockSize: '300vh' }}>Under bandet</div>
    </div>,
  );
  await host.settle();
  const below = screen.getByText('Under bandet');
  const before = below.getBoundingClientRect().top + window.scrollY;
  expect(band().dataset['stuck']).toBeUndefined();
  window.scrollTo(0, 600);
  await expect.poll(() => band().dataset['stuck']).toBe('true');
  const strip = band().querySelector('.maltrad-band-strip') as HTMLElement;
  const { top, height } = strip.getBoundingClientRect();
  expect(Math.round(top)).toBe(0);
  expect(height).toBe(40);
  expect(getComputedStyle(strip).visibility).toBe('visible');
  expect(strip).toHaveTextContent('2Goda levnadsvillkorDelvis uppfyllt');
  expect(below.getBoundingClientRect().top + window.scrollY).toBe(before);
  window.scrollTo(0, 0);
  await expect.poll(() => band().dataset['stuck']).toBeUndefined();
});
