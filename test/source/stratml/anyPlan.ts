import * as fc from 'fast-check';
import type { Observation } from '../../../src/model/measure/observation';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import type { Plan } from '../../../src/model/plan/plan';
import type { PlanNode } from '../../../src/model/plan/planNode';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { finite } from '../../status/evaluate/anyIndicator';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Nå 100 % <före> "2027" & \'sedan\' ]]>',
    ' kant ',
    'rad\r\nrad\n\nrad\ttabb',
    '\u0000\u0008\uFFFE\uD800',
    '[maltrad: {"standIn":true}]',
    '[maltrad:',
    '[To be determined]',
    'a\u00A0b 🙂',
    '__proto__',
    '',
  ),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const period = fc.constantFrom('2021', '2020–2023', 'delår april 2025', '', '0000');
const day = fc.constantFrom('2024-02-29', '2023-02-29', 'snart', '2024-12-31');

const target: fc.Arbitrary<MeasureTarget> = fc.record(
  {
    form: fc.constantFrom('level', 'floor', 'cap', 'range', 'date', 'text'),
    value: finite,
    low: finite,
    decimals: fc.nat(5),
    period,
    dueDate: day,
    text,
    sex: fc.constantFrom('K', 'M'),
  },
  { requiredKeys: ['form'] },
);

const node = (ids: readonly string[]): fc.Arbitrary<Omit<PlanNode, 'id'>> =>
  fc.record(
    {
      level: fc.constantFrom('vision', 'mal', 'delmal', 'indikator', 'omrade', 'matt', 'okänd'),
      parent: fc.oneof(fc.constantFrom(...ids), fc.constantFrom(null, 'finns-inte')),
      number: text,
      name: text,
      description: text,
      note: text,
      placeholder: fc.boolean(),
      directedTo: fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'X'), { maxLength: 3 }),
      owner: fc.constantFrom('A', 'B', 'D', 'E', 'F', 'X'),
      weight: finite,
      measure: fc.record(
        {
          direction: fc.constantFrom('increase', 'unknown'),
          unit: text,
          kind: fc.constantFrom('quantitative', 'qualitative', 'yesNo'),
          decimals: fc.nat(3),
        },
        { requiredKeys: ['direction'] },
      ),
      targets: fc.array(target, { maxLength: 2 }),
    },
    { requiredKeys: ['level', 'name'] },
  );

const observation = (ids: readonly string[]): fc.Arbitrary<Observation> =>
  fc.record(
    {
      of: fc.constantFrom(...ids),
      period,
      from: day,
      to: day,
      value: fc.option(finite),
      nature: fc.constantFrom('outcome', 'forecast'),
      sex: fc.constantFrom('K', 'T'),
      note: text,
    },
    { requiredKeys: ['of', 'period', 'value'] },
  );

const level = (id: string, kind: Plan['levels'][number]['kind']) => ({ id, name: id, kind });

const EMPTY: Plan = { id: '', title: '', levels: [], nodes: [] };

/** Any plan with unique ids: cycles, missing parents and unusual texts included. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .uniqueArray(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
      fc.constantFrom('__proto__', '1a', '_x0041_', 'mal-1'),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((ids) =>
    fc.record({
      id: text,
      title: text,
      description: maybe(text),
      period: maybe(period),
      decidedBy: maybe(text),
      notes: maybe(fc.array(text, { maxLength: 2 })),
      levels: fc.constant([
        level('vision', 'vision'),
        level('omrade', 'goal'),
        level('mal', 'goal'),
        level('delmal', 'goal'),
        level('indikator', 'indicator'),
        level('matt', 'indicator'),
      ]),
      units: fc.constant([
        { id: 'A', name: 'Arbetsutskottet' },
        { id: 'B', name: 'Arbetsutskottet' },
        { id: 'C', name: 'Nämnden' },
        { id: 'D', name: '[x]' },
        { id: 'E', name: 'To be determined' },
        { id: 'F', name: 'a\u0000b' },
      ]),
      perspectives: maybe(fc.constant([{ id: 'q', name: 'Kvalitet', appliesTo: 'all' }])),
      valueWords: maybe(fc.constant([{ phrase: 'tillsammans', words: ['Dialog'] }])),
      observations: fc.array(observation(ids), { maxLength: 4 }),
      nodes: fc
        .tuple(...ids.map(() => node(ids)))
        .map((nodes) => nodes.map((each, index) => ({ ...each, id: ids[index] ?? '' }))),
    }),
  )
  // What the package itself would not read need not survive.
  .map((plan): Plan => parsePlan(JSON.parse(JSON.stringify(plan))).value ?? EMPTY);
