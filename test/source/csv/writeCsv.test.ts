import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
} from '../../../src/example';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import type { Plan } from '../../../src/model/plan/plan';
import { boardPlan, laterPlan } from '../../../stories/data/fictionalLinks';
import { csvTemplate } from '../../../src/source/csv/csvTemplate';
import { readCsv } from '../../../src/source/csv/readCsv';
import { readRows } from '../../../src/source/sheet/readRows';
import { writeCsv } from '../../../src/source/csv/writeCsv';

/** A record as JSON has it, without some of its fields wherever they are. */
const without = (record: object, fields: string[]): unknown =>
  JSON.parse(
    JSON.stringify(record, (key, value: unknown) => (fields.includes(key) ? undefined : value)),
  );

/** Fields that no column can hold. */
const OF_NODES = ['source', 'headings', 'certainty', 'alternates', 'calculation'];
const OF_FIGURES = ['interval', 'retrievedAt', 'alternates', 'source'];

const back = (plan: Plan, text: string) =>
  readCsv(text, { levels: plan.levels, units: plan.units });

describe('A written plan', () => {
  test.each([
    ['nämndplanen', namndplan2024],
    ['regionplanen', regionplan2020],
  ])('is read back unchanged, as far as the columns go: %s', (_name, plan) => {
    const { data, issues } = back(plan, writeCsv(plan));
    const nodes = without(plan.nodes, OF_NODES);
    expect(issues).toEqual([]);
    expect(data).toMatchObject({ id: plan.id, title: plan.title });
    expect((data as Plan).nodes).toEqual(nodes);
  });

  test('keeps targets whose words it cannot keep as text: de finansiella målen', () => {
    const { value, issues } = parsePlan(
      back(financialGoals2021, writeCsv(financialGoals2021)).data,
    );
    expect(issues).toEqual([]);
    expect(value?.nodes.map(({ id, parent }) => [id, parent ?? undefined])).toEqual(
      financialGoals2021.nodes.map(({ id, parent }) => [id, parent ?? undefined]),
    );
  });

  test('keeps its links to other plans', () => {
    for (const plan of [boardPlan, laterPlan]) {
      const { data, issues } = back(plan, writeCsv(plan));
      const { nodes, supersedes } = data as Plan;
      expect(issues).toEqual([]);
      expect(supersedes).toBe(plan.supersedes);
      expect(nodes).toEqual(without(plan.nodes, [...OF_NODES, 'text']));
    }
  });

  test('A link that does not say its plan is told, and those beside it are read', () => {
    const { data, issues } = readCsv('Id;Nivå;Namn;Bidrar till\na;Mål;A;mål 4, regionplan#mal-1');
    expect((data as Plan).nodes[0]?.contributesTo).toEqual([{ plan: 'regionplan', node: 'mal-1' }]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'notice unknown-plan',
    ]);
  });

  test('includes the figures and targets of a follow-up, or only those', () => {
    for (const followUp of exampleFollowUps) {
      const { data, issues } = readCsv(writeCsv(namndplan2024, followUp, { content: 'figures' }));
      const { value } = parseFollowUp(data);
      expect(issues).toEqual([]);
      expect(value).toMatchObject({
        planId: 'namndplan-2024',
        title: followUp.title,
        date: followUp.date,
      });
      expect(value?.observations).toEqual(without(followUp.observations, OF_FIGURES));
      expect(value?.targets?.map(({ of, value: limit }) => [of, limit])).toEqual(
        followUp.targets?.map(({ of, value: limit }) => [of, limit]),
      );
      const both = parsePlan(back(namndplan2024, writeCsv(namndplan2024, followUp)).data);
      expect(both.issues).toEqual([]);
      expect(both.value?.observations).toHaveLength(followUp.observations.length);
      expect(both.value?.nodes).toHaveLength(namndplan2024.nodes.length);
    }
  });
});

const risky = fc.constantFrom(
  '=1+1',
  '+46',
  '-5',
  '@x',
  '\t=a',
  "'=b",
  '\u00A0-x',
  'a',
  'å;"',
  '\n',
  '\r',
  ' ',
  ',',
  "'",
  '＝',
);
const text = fc
  .array(risky, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').trim())
  .filter((one) => one !== '');
const word = fc.stringMatching(/^[a-zåäö][a-z0-9åäö.-]{0,8}$/);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const targets = fc.oneof(
  fc.record({ form: fc.constantFrom('level', 'change'), value: number }),
  fc.record({
    form: fc.constantFrom('floor', 'cap'),
    value: number,
    boundary: optional(fc.constant('worse')),
    modality: optional(fc.constantFrom('shall', 'should', 'atMost')),
  }),
  fc
    .tuple(number, number)
    .map(([a, b]) => ({ form: 'range', low: Math.min(a, b), high: Math.max(a, b) })),
  fc.constant({ form: 'date', dueDate: '2026-12-31' }),
);

const contents = fc.record({
  name: text,
  number: optional(word),
  description: optional(text),
  shortName: optional(text),
  note: optional(text),
  weight: optional(number),
  placeholder: optional(fc.constant(true)),
  directedTo: optional(fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
  target: optional(targets),
  period: optional(word),
  tolerance: optional(number),
  partOfYear: optional(fc.boolean()),
  unit: optional(fc.constantFrom('%', 'st', 'mkr', '=dagar')),
  direction: fc.constantFrom(
    'increase',
    'decrease',
    'maintain',
    'withinRange',
    'neutral',
    'unknown',
  ),
  assumed: optional(fc.boolean()),
  figure: optional(number),
});

const plans = fc.array(contents, { minLength: 1, maxLength: 6 }).map((list): Plan => {
  const nodes = list.map((one, at) => {
    const {
      target,
      period,
      tolerance,
      partOfYear,
      unit,
      direction,
      assumed,
      figure: _,
      ...node
    } = one;
    return {
      ...node,
      id: `n${at}`,
      level: at === 0 ? 'mål' : 'indikator',
      ...(at === 0 ? {} : { parent: `n${Math.floor((at - 1) / 2)}` }),
      measure: {
        unit,
        direction,
        directionBasis: assumed === undefined ? undefined : assumed ? 'assumed' : 'stated',
      },
      ...(target ? { targets: [{ ...target, period, tolerance, partOfYear }] } : {}),
    };
  });
  const observations = list.flatMap(({ figure }, at) =>
    figure === undefined ? [] : [{ of: `n${at}`, period: '2024', value: figure }],
  );
  const units = [...new Set(list.flatMap(({ directedTo = [] }) => directedTo))];
  return JSON.parse(
    JSON.stringify({
      id: 'plan',
      title: '=Plan',
      levels: [
        { id: 'mål', name: 'Mål', kind: 'goal' },
        { id: 'indikator', name: 'Indikator', kind: 'indicator' },
      ],
      ...(units.length > 0 ? { units: units.map((id) => ({ id, name: id })) } : {}),
      ...(observations.length > 0 ? { observations } : {}),
      nodes,
    }),
  );
});

test('Every plan within the columns is read back equal, in both languages', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom('sv' as const, 'en' as const), (plan, locale) => {
      expect(back(plan, writeCsv(plan, undefined, { locale }))).toEqual({ data: plan, issues: [] });
    }),
    { numRuns: 100 },
  );
}, 30_000);

describe('The file', () => {
  const followUp: FollowUp = {
    id: 'f',
    planId: 'p',
    title: 'T',
    date: '2024-12-31',
    observations: [{ of: 'm', period: '2024', value: -5.5, note: '@x' }],
  };
  const plan: Plan = {
    id: 'p',
    title: 'P',
    levels: [{ id: 'mal', name: 'Mål', kind: 'goal' }],
    nodes: [{ id: 'm', level: 'mal', name: '=HYPERLINK("x")\n\u00A0+1', weight: 1.234 }],
  };

  test('opens in Swedish Excel without formulas, while numbers stay numbers', () => {
    expect(writeCsv(plan, followUp)).toBe(
      '\uFEFFId;Nivå;Namn;Vikt;Period;Värde;Kommentar;Plan-id;Plan\r\n' +
        'm;Mål;"\'=HYPERLINK(""x"")\n\'\u00A0+1";1,2340;;;;p;P\r\n' +
        "m;;;;2024;-5,5;'@x;;\r\n",
    );
  });

  test('writes a target that must be exceeded by its meaning, whatever its form', () => {
    const measured = (id: string, direction: 'increase' | 'decrease') => ({
      id,
      level: 'ind',
      name: id,
      measure: { direction },
      targets: [{ form: 'level' as const, value: 40, boundary: 'worse' as const }],
    });
    const strict: Plan = {
      id: 'p',
      title: 'Påhittad plan',
      levels: [{ id: 'ind', name: 'Indikator', kind: 'indicator' }],
      nodes: [measured('a', 'increase'), measured('b', 'decrease')],
    };
    const written = writeCsv(strict);
    expect(written).toMatch(/;mer än 40[^]*;mindre än 40/);
    expect((back(strict, written).data as Plan).nodes.map((node) => node.targets)).toEqual([
      [{ form: 'floor', value: 40, boundary: 'worse' }],
      [{ form: 'cap', value: 40, boundary: 'worse' }],
    ]);
  });

  test('keeps figures that are all missing', () => {
    const observations = [
      { of: 'm', period: '2023', value: null, valueStatus: 'missing' as const },
      { of: 'm', period: '2024', value: null, valueStatus: 'preliminary' as const },
    ];
    const { data, issues } = readCsv(writeCsv(plan, { ...followUp, observations }));
    expect({ data, issues }).toMatchObject({ data: { observations }, issues: [] });
  });

  test('may lack the byte order mark, and be in English', () => {
    const file = writeCsv(plan, undefined, { bom: false, locale: 'en' });
    expect(file.startsWith('Id;Level;Name;Weight;Plan id;Plan title\r\n')).toBe(true);
  });

  test('has no cell that begins like a formula, whatever the texts are', () => {
    fc.assert(
      fc.property(text, text, (name, description) => {
        const file = writeCsv({ ...plan, nodes: [{ id: 'm', level: 'mal', name, description }] });
        const lines = readRows(file.slice(1), ';')
          .rows.flat()
          .flatMap((cell) => cell.split(/[\r\n]/));
        expect(lines.filter((line) => /^\s*[=+\-@＝]|^\t/.test(line))).toEqual([]);
      }),
    );
  });
});

test.each(['sv', 'en'] as const)(
  'The template is a valid file with two fictional rows: %s',
  (locale) => {
    const file = csvTemplate(locale);
    const { data, issues } = readCsv(file);
    const { value, issues: more } = parsePlan(data);
    expect([...issues, ...more]).toEqual([]);
    expect(file.startsWith('\uFEFFId;')).toBe(true);
    expect(value?.nodes.map(({ name }) => /påhittat|fictional/.test(name))).toEqual([true, true]);
    expect(value?.nodes[1]).toMatchObject({
      parent: value?.nodes[0]?.id,
      targets: [{ form: 'floor', value: 90, period: '2025', tolerance: 2.5 }],
    });
    expect(value?.observations?.map(({ value: figure }) => figure)).toEqual([84.5, 87]);
  },
);
