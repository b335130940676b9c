import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/messages/textOf';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import type { Observation } from '../../../src/model/measure/observation';
import type { Measure } from '../../../src/model/plan/planNode';
import { evaluate } from '../../../src/status/evaluate/evaluate';

/** A figure with two decimals, near zero or far from it. */
const figures = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -1e6, max: 1e6 }));
const hundredths = figures.map((whole) => whole / 100);
const near = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -5000, max: 5000 }));

const FORMS = ['floor', 'cap', 'level', 'range', 'rank', 'change', 'relative'] as const;

interface Given {
  readonly measure: Measure;
  readonly target: MeasureTarget;
  readonly observations: readonly Observation[];
}

/** A measure with a numeric target of any form, and a figure on the target or somewhere near it. */
const given: fc.Arbitrary<Given> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    direction: fc.constantFrom('increase', 'decrease'),
    unit: fc.constantFrom('%', 'patienter', 'mkr', 'dagar', undefined),
    decimals: fc.constantFrom(undefined, 0, 1, 2),
    boundary: fc.constantFrom(undefined, 'better', 'worse'),
    value: hundredths,
    width: fc.integer({ min: 1, max: 4000 }),
    share: fc.constantFrom(undefined, 80, 90, 100, 110),
    size: fc.integer({ min: 1, max: 3000 }),
    beside: near,
    isMean: fc.boolean(),
    threshold: fc.option(
      fc.record({ value: hundredths, level: fc.constantFrom('met', 'partlyMet') }),
    ),
  })
  .map(({ form, direction, unit, decimals, boundary, value, width, share, size, ...rest }) => {
    const round = (one: number) => Math.round(one * 100) / 100;
    const sign = direction === 'increase' ? 1 : -1;
    const limit = {
      relative: (value * (share ?? 100)) / 100,
      change: value + (sign * size) / 100,
      rank: Math.abs(Math.round(value)) + 1,
    };
    const at = form in limit ? limit[form as keyof typeof limit] : value;
    const figure = form === 'rank' ? Math.max(1, at + rest.beside) : round(at + rest.beside / 100);
    const isMean = rest.isMean && form !== 'change' && form !== 'relative';
    const targets = {
      range: { low: value, high: round(value + width / 100) },
      rank: { value: limit.rank },
      change: { value: size / 100 },
      relative: { value: share, relativeTo: 'other' },
    };
    const { threshold } = rest;
    const target: MeasureTarget = {
      form,
      boundary,
      ...(form in targets ? targets[form as keyof typeof targets] : { value }),
      ...(isMean && { aggregate: { periods: ['2024', '2025'], method: 'mean' } }),
      ...(threshold && form !== 'range' && { thresholds: [threshold] }),
    };
    return {
      measure: { unit, decimals, direction },
      target,
      observations: [
        { of: 'i', period: '2024', value: isMean ? figure : value },
        { of: 'i', period: '2025', value: figure },
        { of: 'other', period: '2025', value },
      ],
    };
  });

const NUMBER = String.raw`[−-]?\d[\d\s,.]*`;

/** A number in the format of the language. */
function read(text: string, language: 'sv' | 'en'): number {
  const plain = text.replaceAll(/\s/gu, '').replace('−', '-');
  return Number(language === 'sv' ? plain.replace(',', '.') : plain.replaceAll(',', ''));
}

const WORDS = {
  sv: {
    sentence:
      /^(?:Medelvärdet )?(?<figure>[−\d][^(]*)\(.*?\)(?:, exakt (?<exact>[−\d\s,]+),)? (?<manner>klarar inte helt|klarar inte|klarar) målvärdet (?<target>.*?)(?: i snitt)?(?:, men ger .*)?\.$/u,
    between: RegExp(`^mellan (${NUMBER}) och (${NUMBER})`, 'u'),
    inside: RegExp(`^mer än (${NUMBER}) och mindre än (${NUMBER})`, 'u'),
    atLeast: RegExp(`^minst (${NUMBER})`, 'u'),
    atMost: RegExp(`^högst (${NUMBER})`, 'u'),
    above: RegExp(`^(?:mer|fler) än (${NUMBER})`, 'u'),
    below: RegExp(`^(?:mindre|färre) än (${NUMBER})`, 'u'),
    place: RegExp(`^plats (${NUMBER}) eller bättre`, 'u'),
    betterPlace: RegExp(`^bättre än plats (${NUMBER})`, 'u'),
    change: RegExp(
      `^att (öka|minska) med (minst|mer än) (${NUMBER}).* jämfört med (${NUMBER})`,
      'u',
    ),
    other: RegExp(
      `^(minst|högst|mer än|mindre än) (?:(${NUMBER})% av|lika mycket som)?.*, som är (${NUMBER})`,
      'u',
    ),
    increase: 'öka',
  },
  en: {
    sentence:
      /^(?:The mean )?(?<figure>[−\d][^(]*)\(.*?\)(?:, exactly (?<exact>[−\d\s,.]+),)? (?<manner>does not fully meet|does not meet|meets) the target (?<target>.*?)(?: on average)?(?:, but gives .*)?\.$/u,
    between: RegExp(`^between (${NUMBER}) and (${NUMBER})`, 'u'),
    inside: RegExp(`^more than (${NUMBER}) and less than (${NUMBER})`, 'u'),
    atLeast: RegExp(`^at least (${NUMBER})`, 'u'),
    atMost: RegExp(`^at most (${NUMBER})`, 'u'),
    above: RegExp(`^more than (${NUMBER})`, 'u'),
    below: RegExp(`^(?:less|fewer) than (${NUMBER})`, 'u'),
    place: RegExp(`^place (${NUMBER}) or better`, 'u'),
    betterPlace: RegExp(`^better than place (${NUMBER})`, 'u'),
    change: RegExp(
      `^to (increase|decrease) by (at least|more than) (${NUMBER}).* compared with (${NUMBER})`,
      'u',
    ),
    other: RegExp(
      `^(at least|at most|more than|less than) (?:(${NUMBER})% of|as much as)?.*, which is (${NUMBER})`,
      'u',
    ),
    increase: 'increase',
  },
} as const;

const MORE = new Set(['minst', 'mer än', 'at least', 'more than']);
const STRICT = new Set(['mer än', 'mindre än', 'more than', 'less than']);

/** Differences this small are rounding errors of decimal arithmetic. */
const LEAST = 1e-7;

function holds(figure: number, limit: number, isLow: boolean, isStrict: boolean): boolean {
  const inside = isLow ? figure - limit : limit - figure;
  return isStrict ? inside > LEAST : inside > -LEAST;
}

/** Whether a figure meets a target, judging only by the words of the target. */
function reaches(figure: number, target: string, language: 'sv' | 'en'): boolean {
  const words = WORDS[language];
  const number = (text = '') => read(text, language);
  const changed = words.change.exec(target);
  if (changed) {
    const [, way, least, size, before] = changed;
    const isUp = way === words.increase;
    const limit = number(before) + (isUp ? 1 : -1) * number(size);
    return holds(figure, limit, isUp, STRICT.has(least ?? ''));
  }
  const other = words.other.exec(target);
  if (other) {
    const [, how = '', share, value] = other;
    const limit = (number(value) * (share === undefined ? 100 : number(share))) / 100;
    return holds(figure, limit, MORE.has(how), STRICT.has(how));
  }
  for (const [pattern, isStrict] of [
    [words.between, false],
    [words.inside, true],
  ] as const) {
    const [, low, high] = pattern.exec(target) ?? [];
    if (low === undefined) continue;
    return (
      holds(figure, number(low), true, isStrict) && holds(figure, number(high), false, isStrict)
    );
  }
  const sides = [
    [words.atLeast, true, false],
    [words.atMost, false, false],
    [words.above, true, true],
    [words.below, false, true],
    [words.place, false, false],
    [words.betterPlace, false, true],
  ] as const;
  for (const [pattern, isLow, isStrict] of sides) {
    const limit = pattern.exec(target)?.[1];
    if (limit !== undefined) return holds(figure, number(limit), isLow, isStrict);
  }
  throw new Error(`No limit is read in "${target}"`);
}

describe('For any figure and any target', () => {
  test.each(['sv', 'en'] as const)('the sentence agrees with its own numbers (%s)', (language) => {
    fc.assert(
      fc.property(given, ({ measure, target, observations }) => {
        const result = evaluate(
          { id: 'i', measure, targets: [target] },
          observations,
          '2025-12-31',
        );
        expect(result.level).toBeDefined();
        const text = textOf(result.sentence, language);
        const {
          figure,
          exact,
          manner,
          target: words,
        } = WORDS[language].sentence.exec(text)?.groups ?? {};
        if (manner === undefined) throw new Error(`No verdict is read in "${text}"`);
        const said = /^(?:klarar|meets)$/u.test(manner);
        const number = RegExp(`^${NUMBER}`, 'u').exec(figure ?? '')?.[0] ?? '';
        const value = read(exact ?? number, language);
        expect([text, reaches(value, words ?? '', language)]).toEqual([text, said]);
        const isBest = result.level === 'met';
        expect([text, isBest]).toEqual([
          text,
          /, (?:men ger|but gives) /u.test(text) ? !said : said,
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
