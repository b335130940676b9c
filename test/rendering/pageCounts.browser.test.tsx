/** The counts on a page agree wherever they are stated. */
import { describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { type FollowUp, GoalTree, StatusLegend } from '../../src/index';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const chips = () => [...document.querySelectorAll<HTMLElement>('.maltrad-legend-chip')];
const countOf = (chip: HTMLElement) => Number(/\d+$/.exec(chip.textContent.trim())?.[0]);

const KINDS = { mål: /(\d+) mål/, delmål: /(\d+) delmål/, indikatorer: /(\d+) indikator/ };

/** The numbers of nodes of each level that a text states. */
function levelsIn(text: string): Record<keyof typeof KINDS, number> {
  const of = (kind: keyof typeof KINDS) => Number(KINDS[kind].exec(text)?.[1] ?? 0);
  return { mål: of('mål'), delmål: of('delmål'), indikatorer: of('indikatorer') };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

async function show(followUp: FollowUp) {
  await host.set();
  render(
    <GoalTree plan={namndplan2024} followUp={followUp} defaultExpanded="all">
      <StatusLegend />
    </GoalTree>,
  );
  await host.settle();
}

describe.each(exampleFollowUps.map((followUp) => [followUp.title, followUp] as const))(
  'Of %s',
  (_title, followUp) => {
    test('every count in the legend is the sum of its levels, or the number of cards', async () => {
      await show(followUp);
      const said = chips().map((chip) => ({
        count: countOf(chip),
        levels: sum(Object.values(levelsIn(chip.title))),
        cards: treePage.items().filter((card) => {
          const kind = card.querySelector<HTMLElement>('.maltrad-card')?.dataset['kind'] ?? '';
          // Nodes that are not applicable say so, and are not counted.
          const isCounted =
            !['placeholder', 'reference', 'duplicate'].includes(kind) &&
            !card.textContent.includes('Ej tillämplig');
          return isCounted && card.dataset['status'] === chip.dataset['status'];
        }).length,
      }));
      expect(said.map(({ cards }) => cards)).toEqual(said.map(({ count }) => count));
      const several = said.filter(({ levels }) => levels > 0);
      expect(several.length).toBeGreaterThan(2);
      expect(several.map(({ levels }) => levels)).toEqual(several.map(({ count }) => count));
    });

    test('the sentence counts the same goals and indicators as the legend', async () => {
      await show(followUp);
      const sentence = treePage.one('.maltrad-legend-summary').textContent;
      const [, goals, assessed] =
        /^(\d+) mål:.*Av \d+ indikatorer är (\d+) bedömda/.exec(sentence) ?? [];
      const cardsOf = (level: string) =>
        treePage.items().filter((card) => card.dataset['level'] === level);
      expect(Number(goals)).toBe(cardsOf('mal').length);
      const outside = new Set(['notAssessed', 'noData', 'notStarted', undefined]);
      const judged = cardsOf('indikator').filter(({ dataset }) => !outside.has(dataset['status']));
      expect(judged).toHaveLength(Number(assessed));
    });

    test('a filter states the same number of matches as the legend', async () => {
      await show(followUp);
      const chip = chips().findLast((one) => levelsIn(one.title).indikatorer > 0);
      if (!chip) throw new Error('No status is counted on several levels');
      chip.click();
      await host.settle();
      const note = treePage.one('.maltrad-filter-note').textContent;
      expect(levelsIn(note)).toEqual(levelsIn(chip.title));
      expect(note).toContain('med vägen dit');
    });
  },
);
