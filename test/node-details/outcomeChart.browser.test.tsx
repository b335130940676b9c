/** The chart of one measure: what it shows, and what it tells screen readers. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { OutcomeChart } from '../../src/node-details/outcome-chart/OutcomeChart';
import { exampleFollowUps } from '../../src/example';
import type { Locale } from '../../src/text/locale';
import { seriesOf } from '../../src/status/trend/series';
import { LanguageProvider } from '../../src/view/LanguageProvider';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { one } = treePage;

beforeEach(() => host.set());

async function show(indicator: string, report = 2, locale: Locale = 'sv', unit = '%') {
  const { observations = [], targets = [] } = exampleFollowUps[report] ?? {};
  const id = `indikator-${indicator}`;
  return render(
    <main className="maltrad">
      <h1>{id}</h1>
      <LanguageProvider locale={locale}>
        <OutcomeChart
          series={seriesOf(observations.filter(({ of }) => of === id))}
          targets={targets.filter(({ of }) => of === id)}
          unit={unit}
          ofChildren={indicator === '1-1-1'}
        />
      </LanguageProvider>
    </main>,
  );
}

const name = () => one('svg[role=img]').getAttribute('aria-label') ?? '';

const all = (selector: string) => [...document.querySelectorAll<SVGElement>(selector)];

/** The table as a list of texts per row. */
function rows(): string[][] {
  return [...document.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent),
  );
}

test('The accessible name states first, last, highest, lowest and target', async () => {
  await show('1-1-1');
  expect(name()).toContain('Alla: från 51,8\u00A0% (2022) till 61,3\u00A0% (2025).');
  expect(name()).toContain('Högst 61,3\u00A0% (2025), lägst 51,8\u00A0% (2022).');
  expect(name()).toContain('Flickor: från 48,1\u00A0%');
  expect(name()).toContain('Pojkar: från 56\u00A0%');
  expect(name()).toContain('Målvärde: Minst 60\u00A0%.');
});

test('It is in English on an English page', async () => {
  await show('1-1-1', 2, 'en');
  expect(name()).toContain('All: from 51.8% (2022) to 61.3% (2025).');
  expect(one('table').textContent).toContain('Girls');
});

test('The table contains the same figures, period by period', async () => {
  await show('1-1-1');
  expect(rows()).toEqual([
    ['Period', 'Alla', 'Flickor', 'Pojkar'],
    ['2022', '51,8', '48,1', '56'],
    ['2023', '54,2', '50', '58,9'],
    ['2024', '56,9', '52,3', '62,1'],
    ['2025', '61,3', '56,1', '67,1'],
  ]);
  expect(document.querySelectorAll('th[scope=row]')).toHaveLength(4);
  expect(one('caption').textContent).toContain('%');
});

test('Hard case 14: the table says in words why a figure is missing', async () => {
  await show('1-1-4');
  expect(rows().slice(1)).toEqual([
    ['2022', 'Värde saknas'],
    ['2023', 'Visas inte (sekretess)'],
    ['2024', '9'],
    ['2025', '31'],
  ]);
});

test('Hard case 12: a forecast has a column with its interval', async () => {
  await show('2-3-1', 0);
  expect(rows()[0]).toEqual(['Period', 'Alla', 'Prognos']);
  expect(rows().at(-1)?.[2]).toBe('700688 till 722');
  expect(name()).toContain('700');
  expect(all('.maltrad-outcome-interval')).toHaveLength(1);
});

test('A preliminary figure is marked', async () => {
  await show('2-3-2', 0);
  expect(rows().at(-1)?.[1]).toBe('31prel.');
});

test('Hard case 13: nothing is drawn over a gap or a change of method', async () => {
  await show('2-1-1');
  expect(all('[data-sex=T] .maltrad-outcome-mark')).toHaveLength(4);
  const [line, ...others] = all('[data-sex=T] .maltrad-outcome-line');
  expect(others).toEqual([]);
  const [mark] = all('[data-sex=T] .maltrad-outcome-mark').slice(-1);
  const right = line?.getBoundingClientRect().right ?? Infinity;
  expect(right).toBeLessThan(mark?.getBoundingClientRect().left ?? 0);
  expect(one('svg').textContent).toContain('ny metod');
});

test('Hard case 14: women and men are told apart without colour, by mark, dashes and word', async () => {
  await show('1-1-1');
  const of = (sex: string, part: string) => one(`[data-sex=${sex}] .maltrad-outcome-${part}`);
  const dashes = ['T', 'K', 'M'].map((sex) => getComputedStyle(of(sex, 'line')).strokeDasharray);
  const marks = ['T', 'K', 'M'].map((sex) => of(sex, 'mark').getAttribute('d'));
  expect(new Set(dashes).size).toBe(3);
  expect(new Set(marks).size).toBe(3);
  const labels = all('svg > text').map(({ textContent }) => textContent);
  expect(labels.toSorted()).toEqual(['Alla', 'Flickor', 'Minst 60\u00A0%', 'Pojkar']);
});

describe.each([320, 390, 1280])('In a window of %i pixels', (width) => {
  test.each(['1-1-1', '2-1-1', '4-2-3'])(
    'no texts of %s overlap or are outside the drawing',
    async (indicator) => {
      await host.set({ width });
      await show(indicator, 0, 'sv', 'personer');
      const frame = one('svg').getBoundingClientRect();
      const boxes = all('svg text').map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const outside = boxes.filter(
        ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1,
      );
      const over = boxes.flatMap(({ text, box: a }, at) =>
        boxes.slice(at + 1).flatMap(({ text: other, box: b }) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > 1 && down > 4 ? `${text} and ${other}` : [];
        }),
      );
      expect({ outside: outside.map(({ text }) => text), over }).toEqual({ outside: [], over: [] });
    },
  );
});

test('Without figures it says so, and the table says why', async () => {
  await show('6-1-2');
  expect(document.querySelector('svg')).toBeNull();
  expect(one('.maltrad-outcome').textContent).toContain('Inga siffror att visa');
  expect(one('td').textContent).toBe('Värde saknas');
});

test.each(['light', 'dark'] as const)('Axe finds nothing, %s', async (theme) => {
  await host.set({ theme });
  await show('2-1-1', 0);
  expect(await axeFindings()).toEqual([]);
});
