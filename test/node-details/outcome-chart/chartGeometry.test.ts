import { distinctTargets } from '../../../src/node-details/outcome-chart/chartTarget';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chartGeometry,
  type ChartTexts,
} from '../../../src/node-details/outcome-chart/chartGeometry';
import { textWidth, type ChartLabel } from '../../../src/node-details/outcome-chart/chartLabel';
import { drawnSeries } from '../../../src/node-details/outcome-chart/chartLine';
import type { Observation } from '../../../src/model/measure/observation';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { seriesOf } from '../../../src/status/trend/series';
import { april, observed } from '../../status/evaluate/observed';

const TEXTS: ChartTexts = {
  tick: String,
  period: ({ period }) => period,
  series: ({ sex, nature }) => (nature === 'forecast' ? 'Prognos' : sex),
  target: ({ form }) => `Mål ${form}`,
  newMethod: 'ny metod',
};

function chart(
  observations: readonly Observation[],
  targets: readonly MeasureTarget[] = [],
  limit?: number,
) {
  return chartGeometry(seriesOf(observations), targets, TEXTS, limit);
}

const years = (...values: readonly (number | null)[]) =>
  values.map((value, place) => observed(2006 + place, value));

const twenty = years(...Array.from({ length: 20 }, (_, place) => 50 + ((place * 7) % 13)));

describe('The vertical axis', () => {
  test.each([
    ['starts near the values when zero is far', [48, 67], [40, 50, 60, 70]],
    ['starts at zero when the values are near it', [2, 9], [0, 5, 10]],
    ['reaches zero from below', [-9, -2], [-10, -5, 0]],
    ['goes over zero', [-330, 200], [-400, -200, 0, 200]],
    ['has room round a single value', [60], [50, 60, 70]],
    ['has room round zero', [0], [0, 0.5, 1]],
  ] as const)('%s', (_says, values, ticks) => {
    expect(chart(years(...values)).ticks.map(({ value }) => value)).toEqual(ticks);
  });

  test('does not exceed the possible maximum, unless a figure does', () => {
    expect(chart(years(100), [], 100).ticks.at(-1)?.value).toBe(100);
    const { ticks, lines } = chart(years(120), [], 100);
    expect(ticks.at(-1)?.value).toBeGreaterThan(120);
    expect(lines[0]?.marks[0]?.y).toBeGreaterThan(ticks.at(-1)?.at ?? Infinity);
  });

  test('labels its values with the decimals that distinguish them', () => {
    const decimals: number[] = [];
    const texts = { ...TEXTS, tick: (_: number, each: number) => String(decimals.push(each)) };
    chartGeometry(seriesOf(years(0.71, 0.78)), [], texts);
    expect(new Set(decimals)).toEqual(new Set([2]));
  });

  test('has two to four ticks, and includes all figures and targets', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), value, (values, target) => {
        const { ticks, plot, lines, targets } = chart(years(...values), [
          { form: 'level', value: target },
        ]);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
        const ys = [...lines, ...targets].flatMap((one) =>
          'marks' in one ? one.marks.map(({ y }) => y) : one.y,
        );
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(y).toBeLessThanOrEqual(plot.bottom + 1e-6);
        }
      }),
    );
  });
});

describe('A line', () => {
  test('Hard case 13: stops at a gap and at a change of method', () => {
    const all = [...years(1, 2, null, 4, 5), observed(2011, 9, { methodVersion: '2' })];
    const { lines, breaks, breakLines } = chart(all);
    expect(lines[0]?.paths).toHaveLength(2);
    expect(lines[0]?.marks).toHaveLength(5);
    expect(breaks.map(({ text }) => text)).toEqual(['ny metod']);
    const [before, after] = lines[0]?.marks.slice(-2) ?? [];
    expect(breakLines[0]).toBeGreaterThan(before?.x ?? Infinity);
    expect(breakLines[0]).toBeLessThan(after?.x ?? -Infinity);
  });

  test('Hard case 12: skips an interim figure, which is hollow', () => {
    const { lines } = chart([...years(9, 10), april(2008, 3)]);
    expect(lines[0]?.paths).toHaveLength(1);
    expect(lines[0]?.marks.map(({ isHollow }) => isHollow)).toEqual([false, false, true]);
  });

  test('Hard case 12: of a forecast continues from the last outcome, with its own interval', () => {
    const interval = { low: 5, high: 14 };
    const { lines } = chart([
      ...years(9, 10),
      observed(2008, 12, { nature: 'forecast', interval }),
    ]);
    const [outcome, forecast] = lines;
    expect(forecast?.paths[0]?.startsWith(`M${outcome?.paths[0]?.split('L').at(-1)}`)).toBe(true);
    const [mark] = forecast?.marks ?? [];
    const [low = 0, high = 0] = mark?.interval ?? [];
    expect(low - (mark?.y ?? 0)).toBeGreaterThan((mark?.y ?? 0) - high);
  });

  test('of a forecast does not continue from another method', () => {
    const forecast = observed(2008, 12, { nature: 'forecast', methodVersion: '2' });
    expect(chart([...years(9, 10), forecast]).lines[1]?.paths).toEqual([]);
  });
});

describe('A target', () => {
  test('is a line across the chart, or a band when it is a range', () => {
    const { targets, plot } = chart(years(1, 5), [
      { form: 'floor', value: 3 },
      { form: 'range', low: 2, high: 4 },
    ]);
    expect(targets.map(({ x }) => x)).toEqual([
      [plot.left, plot.right],
      [plot.left, plot.right],
    ]);
    const [floor, range] = targets.map(({ y: [low, high] }) => low - high);
    expect([floor, (range ?? 0) > 0]).toEqual([0, true]);
  });

  test('of one year begins where that of the year before ends', () => {
    const { targets, lines, plot } = chart(years(1, 2, 3), [
      { form: 'floor', value: 1, period: '2007' },
      { form: 'floor', value: 2, period: '2008' },
    ]);
    const turn = lines[0]?.marks[1]?.x;
    expect(targets.map(({ x }) => x)).toEqual([
      [plot.left, turn],
      [turn, plot.right],
    ]);
  });

  test.each(['change', 'relative', 'rank', 'date', 'text'] as const)(
    'in the form of %s is not drawn, since it is not in the unit of the axis',
    (form) => {
      expect(chart(years(1, 2), [{ form, value: 900 }]).targets).toEqual([]);
    },
  );
});

/** Pairs of labels that overlap. */
function overlaps(labels: readonly ChartLabel[], isDown: boolean): string[] {
  return labels.flatMap((a, at) =>
    labels.slice(at + 1).flatMap((b) => {
      const room = isDown ? 12 : (textWidth(a.text) + textWidth(b.text)) / 2;
      const apart = isDown ? Math.abs(a.y - b.y) : Math.abs(a.x - b.x);
      return apart < room - 1e-6 ? `${a.text} and ${b.text}` : [];
    }),
  );
}

describe('The labels', () => {
  test('do not overlap, with one, three or twenty periods, and the last is always there', () => {
    for (const all of [years(4), years(4, 5, 6), twenty]) {
      const { periods } = chart(all);
      expect(overlaps(periods, false)).toEqual([]);
      expect(periods.at(-1)?.text).toBe(all.at(-1)?.period);
    }
    expect(chart(years(4, 5, 6)).periods).toHaveLength(3);
    expect(chart(twenty).periods.length).toBeGreaterThan(4);
  });

  test('at the ends do not overlap when the values are the same', () => {
    const same = years(4, 5).flatMap((one) => [
      one,
      { ...one, sex: 'K' as const },
      { ...one, sex: 'M' as const },
    ]);
    const { labels } = chart(same, [{ form: 'level', value: 5 }]);
    expect(labels.map(({ text }) => text).toSorted()).toEqual(['K', 'M', 'Mål level', 'T']);
    expect(overlaps(labels, true)).toEqual([]);
  });

  test('stay inside the drawing', () => {
    const { labels, periods, width, height } = chart(twenty, [{ form: 'range', low: 1, high: 90 }]);
    for (const { x, text } of labels) expect(x + textWidth(text)).toBeLessThanOrEqual(width);
    for (const { x, y, text } of periods) {
      expect(x - textWidth(text) / 2).toBeGreaterThanOrEqual(0);
      expect(x + textWidth(text) / 2).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
  });
});

describe('Labels of several lines', () => {
  const named = (name: string): ChartTexts => ({
    ...TEXTS,
    series: ({ unitId, sex }) => (unitId === undefined ? sex : name),
  });
  const beside = seriesOf(
    years(4, 5).flatMap((one) => [one, { ...one, unitId: 'a' }, { ...one, unitId: 'b' }]),
    { everyUnit: true },
  );

  test.each(['Alla regioner (ovägt medel)', 'Universitetssjukvårdsstyrelsen', 'Riket'])(
    'have the whole of %j, inside the drawing and apart from each other',
    (name) => {
      const { labels, width } = chartGeometry(beside, [], named(name));
      const lines = labels.flatMap(({ lines: own = [], x, y }) =>
        own.map((text, place) => ({ text, x, y: y + (place - (own.length - 1) / 2) * 14 })),
      );
      const written = labels.map(({ lines: own = [] }) => own.join(' ').replaceAll('- ', ''));
      expect(written.toSorted()).toEqual(['T', name, name].toSorted());
      expect(overlaps(lines, true)).toEqual([]);
      for (const { x, text } of lines) expect(x + textWidth(text)).toBeLessThanOrEqual(width);
    },
  );

  test('make the chart taller when there are many', () => {
    const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const many = units.flatMap((unitId) => years(4, 5).map((one) => ({ ...one, unitId })));
    const series = seriesOf(many, { everyUnit: true });
    const { height, labels } = chartGeometry(series, [], named('Alla regioner (ovägt medel)'));
    expect(labels).toHaveLength(8);
    expect(height).toBeGreaterThan(172);
    for (const { y } of labels) expect(y).toBeLessThan(height - 14);
  });
});

describe('Figures of units', () => {
  const forecast = { nature: 'forecast', unitId: 'a' } as const;

  test('are one line of outcomes for each unit, of all sexes where there is such a figure', () => {
    const all = seriesOf(
      [
        observed(2024, 5),
        observed(2024, 5, { sex: 'K' }),
        observed(2024, 5, { unitId: 'a' }),
        observed(2024, 5, { unitId: 'a', sex: 'K' }),
        observed(2025, 5, forecast),
        observed(2024, 5, { unitId: 'b', sex: 'K' }),
        observed(2024, 5, { unitId: 'b', sex: 'M' }),
      ],
      { everyUnit: true },
    );
    expect(drawnSeries(all).map(({ unitId, sex }) => [unitId, sex])).toEqual([
      [undefined, 'T'],
      [undefined, 'K'],
      ['a', 'T'],
      ['b', 'K'],
      ['b', 'M'],
    ]);
  });

  test('are drawn for six units at most, so that the lines can be told apart', () => {
    const units = Array.from({ length: 21 }, (_, place) => `enhet ${place}`);
    const all = seriesOf(
      units.map((unitId) => observed(2024, 5, { unitId })),
      { everyUnit: true },
    );
    expect(drawnSeries(all).map(({ unitId }) => unitId)).toEqual(units.slice(0, 6));
  });
});

test('Without any figures nothing is drawn', () => {
  expect(chart([]).lines).toEqual([]);
  expect(chart(years(null)).lines[0]?.marks).toEqual([]);
});

test('Targets that are the same for every unit are one line, and others are each of its unit', () => {
  const of = (unitId: string, value: number) => ({ form: 'floor', value, unitId }) as const;
  expect(distinctTargets([of('a', 0), of('b', 0)])).toEqual([{ form: 'floor', value: 0 }]);
  const differing = [of('a', 0), of('b', 5)];
  expect(distinctTargets(differing)).toBe(differing);
});
