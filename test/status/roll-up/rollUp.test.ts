import { describe, expect, test } from 'vitest';
import type { RollUpRule } from '../../../src/model/plan/rollUpRule';
import type { StatusScale } from '../../../src/model/plan/statusScale';
import { rollUp } from '../../../src/status/roll-up/rollUp';
import { rollUpInputs } from '../../../src/status/roll-up/rollUpInputs';
import { SCALES } from '../../../src/status/scale/scaleFor';
import { given, rollUpTree, wordIn, type Short } from './rollUpPlan';

const WORDS: Readonly<Record<string, string>> = {
  u: 'met',
  d: 'partlyMet',
  e: 'notMet',
  t: 'noTarget',
  o: 'noData',
  x: 'okänd',
};

/** The verdict of a goal whose parts have these verdicts, one letter each. */
function rolledFrom(
  letters: string,
  rule?: RollUpRule,
  weights: number[] = [],
  scale?: StatusScale,
) {
  const leaves = [...letters].map((_, index) => `i${index}`);
  const nodes: Short[] = leaves.map((id, index) => {
    const weight = weights[index];
    return weight === undefined ? { id, parent: 'mål' } : { id, parent: 'mål', weight };
  });
  const words = leaves.map((id, index) => [id, WORDS[letters[index] ?? ''] ?? '']);
  const tree = rollUpTree([{ id: 'mål' }, ...nodes]);
  return rollUp(tree, given(Object.fromEntries(words)), rule, scale).get('mål');
}

const resultOf = (...args: Parameters<typeof rolledFrom>) => wordIn(rolledFrom(...args)?.computed);

const EIGHTY = [
  { level: 'met', atLeast: 0.8 },
  { level: 'partlyMet', atLeast: 0.5, counting: 'met' },
];

describe('A rule', () => {
  test.each<[title: string, letters: string, rule: RollUpRule, result: string, weights?: number[]]>(
    [
      ['worst: the worst of them', 'ude', { kind: 'worst' }, 'notMet'],
      ['best: the best of them', 'edu', { kind: 'best' }, 'met'],
      ['worst: what is not assessed is left out', 'uto', { kind: 'worst' }, 'met'],
      ['majority: the level that most have', 'udd', { kind: 'majority' }, 'partlyMet'],
      ['majority: a tie gives the worse', 'uudd', { kind: 'majority' }, 'partlyMet'],
      [
        'majority: a tie can be said to give the better',
        'uudd',
        { kind: 'majority', tieBreak: 'better' },
        'met',
      ],
      ['majority: by weight', 'ude', { kind: 'majority' }, 'met', [3, 1, 1]],
      [
        'majority: 0.1 and 0.2 weigh as much as 0.3',
        'uue',
        { kind: 'majority' },
        'notMet',
        [0.1, 0.2, 0.3],
      ],
      ['share: exactly the share is enough', 'uuuue', { kind: 'share', shares: EIGHTY }, 'met'],
      ['share: less than the share is not', 'uuue', { kind: 'share', shares: EIGHTY }, 'partlyMet'],
      [
        'share: the worst among them when no share is reached',
        'uede',
        { kind: 'share', shares: EIGHTY },
        'notMet',
      ],
      [
        'share: no better than the best of them',
        'dd',
        { kind: 'share', shares: [{ level: 'met', atLeast: 0 }] },
        'partlyMet',
      ],
      [
        'share: levels above the counted one count too',
        'ud',
        { kind: 'share', shares: [{ level: 'partlyMet', atLeast: 1 }] },
        'partlyMet',
      ],
      [
        'share: by weight, exactly',
        'uue',
        { kind: 'share', shares: [{ level: 'met', atLeast: 0.5 }] },
        'met',
        [0.1, 0.2, 0.3],
      ],
      ['share: of the assessed only', 'uuuueto', { kind: 'share', shares: EIGHTY }, 'met'],
      [
        'share: a level that the scale lacks gives nothing',
        'ue',
        { kind: 'share', shares: [{ level: 'okänd', atLeast: 0 }] },
        'unknownLevel',
      ],
      ['share: without shares the worst of them', 'ud', { kind: 'share' }, 'partlyMet'],
      [
        'weighted mean: the nearest level',
        'uuue',
        { kind: 'weightedMean' },
        'partlyMet',
        [1, 1, 1, 2],
      ],
      ['weighted mean: midway gives the worse', 'ud', { kind: 'weightedMean' }, 'partlyMet'],
      [
        'weighted mean: midway can be said to give the better',
        'ud',
        { kind: 'weightedMean', tieBreak: 'better' },
        'met',
      ],
      [
        'weighted mean: never outside what it rests on',
        'ue',
        { kind: 'weightedMean' },
        'partlyMet',
      ],
      [
        'coverage first: all assessed, then the share',
        'uuuue',
        { kind: 'coverageThenShare', shares: EIGHTY },
        'met',
      ],
      [
        'coverage first: one that is not assessed stops it',
        'uuuut',
        { kind: 'coverageThenShare', shares: EIGHTY },
        'lowCoverage',
      ],
      [
        'coverage first: unless less is enough',
        'uuuut',
        { kind: 'coverageThenShare', shares: EIGHTY, minCoverage: 0.8 },
        'met',
      ],
      ['a body assesses: nothing is computed', 'uu', { kind: 'manual' }, 'noAssessment'],
      ['a body assesses: also when nothing can be', 'tt', { kind: 'manual' }, 'noAssessment'],
      ['none: the distribution only', 'uu', { kind: 'none' }, 'ruleNone'],
      ['too few assessed', 'ut', { kind: 'best', minCoverage: 0.51 }, 'lowCoverage'],
      ['exactly enough assessed', 'ut', { kind: 'best', minCoverage: 0.5 }, 'met'],
      [
        'block: one that is not assessed stops it',
        'ut',
        { kind: 'best', notAssessed: 'block' },
        'lowCoverage',
      ],
      [
        'propagate: the reason of the first',
        'uto',
        { kind: 'best', notAssessed: 'propagate' },
        'noTarget',
      ],
      ['weight 0 decides nothing', 'ue', { kind: 'worst' }, 'met', [1, 0]],
      [
        'a weight that is no weight counts as 0',
        'ueee',
        { kind: 'worst' },
        'met',
        [1, -1, NaN, Infinity],
      ],
      ['nothing that weighs anything', 'u', { kind: 'worst' }, 'noWeight', [0]],
      ['an unknown level is not assessed', 'xu', { kind: 'worst' }, 'met'],
      ['an unknown level is never met', 'x', { kind: 'best' }, 'lowCoverage'],
      ['different reasons and no verdict', 'to', { kind: 'worst' }, 'lowCoverage'],
      ['Hard case 2: no målvärde anywhere says so above', 'ttt', { kind: 'worst' }, 'noTarget'],
    ],
  )('%s', (_title, letters, rule, result, weights) => {
    expect(resultOf(letters, rule, weights)).toBe(result);
  });

  test('a mean uses the scores of the levels when they have any', () => {
    const [best, middle, worst] = SCALES.threeLevels.levels;
    if (!best || !middle || !worst) throw new Error('The scale has three levels.');
    const levels = [
      { ...best, score: 10 },
      { ...middle, score: 9 },
      { ...worst, score: 0 },
    ];
    expect(resultOf('uue', { kind: 'weightedMean' }, [], { ...SCALES.threeLevels, levels })).toBe(
      'partlyMet',
    );
    expect(resultOf('uee', { kind: 'weightedMean' }, [], { ...SCALES.threeLevels, levels })).toBe(
      'notMet',
    );
  });
});

describe('Without a rule', () => {
  test.each([
    ['there is no verdict, however good', 'uuu', 'noRule'],
    ['Hard case 2: no målvärde anywhere says so above', 'tt', 'noTarget'],
    ['nothing reported says so above', 'oo', 'noData'],
    ['different reasons are no reason in common', 'to', 'noRule'],
  ])('%s', (_title, letters, result) => {
    expect(resultOf(letters)).toBe(result);
  });
});

describe('The basis of a roll-up', () => {
  test('Hard case 3: a parent with 1 of 9 assessed says so', () => {
    const goal = rolledFrom('utttttttt', { kind: 'worst' });
    expect(goal?.coverage).toEqual({ assessed: 1, total: 9 });
    expect(goal?.below).toEqual({
      coverage: { assessed: 1, total: 9 },
      counts: { met: 1, noTarget: 8 },
    });
  });

  test('Hard case 3: reasons are counted separately, and never as a level', () => {
    expect(rolledFrom('tox')?.below).toEqual({
      coverage: { assessed: 0, total: 3 },
      counts: { noTarget: 1, noData: 1, okänd: 1 },
    });
  });

  test('Hard case 1: placeholders and duplicates are not part of coverage, but mentioned', () => {
    const tree = rollUpTree([
      { id: 'a' },
      { id: 'i', parent: 'a' },
      { id: 'p', parent: 'a', placeholder: true },
      { id: 'q', parent: 'a', duplicateOf: 'i' },
    ]);
    const rule: RollUpRule = { kind: 'worst', notAssessed: 'block' };
    const rolled = rollUp(tree, given({ i: 'met', p: 'placeholder', q: 'notMet' }), rule);
    const coverage = { assessed: 1, total: 1 };
    expect(rolled.get('a')).toEqual({
      verdict: { level: 'met' },
      computed: { level: 'met' },
      rule,
      coverage,
      below: { coverage, counts: { met: 1, placeholder: 1, duplicate: 1 } },
    });
    const root = tree.nodeById.get('a');
    const inputs = root ? rollUpInputs(root, rolled, rule) : [];
    expect(
      inputs.map(({ nodeId, verdict, weight, uncounted }) => [
        nodeId,
        wordIn(verdict),
        weight,
        uncounted,
      ]),
    ).toEqual([
      ['i', 'met', 1, undefined],
      ['p', 'placeholder', 1, 'placeholder'],
      ['q', 'notMet', 1, 'duplicate'],
    ]);
  });

  test('nothing but placeholders is a placeholder', () => {
    const tree = rollUpTree([{ id: 'a' }, { id: 'p', parent: 'a', placeholder: true }]);
    const goal = rollUp(tree, given({ p: 'placeholder' }), { kind: 'worst' }).get('a');
    expect(goal?.computed).toEqual({ reason: 'placeholder' });
    expect(goal?.coverage).toEqual({ assessed: 0, total: 0 });
  });

  test('nodes that are not applicable are not missing data: not part of coverage, but mentioned', () => {
    const tree = rollUpTree([
      { id: 'a' },
      { id: 'i', parent: 'a' },
      { id: 'b', parent: 'a' },
      { id: 'j', parent: 'b' },
    ]);
    const rule: RollUpRule = { kind: 'worst', notAssessed: 'block' };
    const rolled = rollUp(tree, given({ i: 'met', j: 'notApplicable' }), rule);
    const coverage = { assessed: 1, total: 1 };
    expect(rolled.get('b')?.verdict).toEqual({ reason: 'notApplicable' });
    expect(rolled.get('a')).toMatchObject({
      verdict: { level: 'met' },
      coverage,
      below: { coverage, counts: { met: 1, notApplicable: 1 } },
    });
    const root = tree.nodeById.get('a');
    const inputs = root ? rollUpInputs(root, rolled, rule) : [];
    expect(inputs.map(({ nodeId, uncounted }) => [nodeId, uncounted])).toEqual([
      ['i', undefined],
      ['b', 'notApplicable'],
    ]);
  });

  test('a level whose key is the name of an object member is counted', () => {
    const tree = rollUpTree([{ id: 'a' }, { id: 'i', parent: 'a' }, { id: 'j', parent: 'a' }]);
    const { counts } =
      rollUp(tree, given({ i: '__proto__', j: 'constructor' })).get('a')?.below ?? {};
    expect(Object.entries(counts ?? {})).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });

  test('over indicators: all indicators below, whatever is in between', () => {
    const tree = rollUpTree([
      { id: 'a' },
      { id: 'b', parent: 'a' },
      { id: 'i', parent: 'b' },
      { id: 'j', parent: 'b' },
      { id: 'k', parent: 'a' },
      { id: 'tom', parent: 'a', level: 'mål' },
    ]);
    const rule: RollUpRule = { kind: 'majority', over: 'indicators' };
    const statuses = given({ b: 'notMet', i: 'met', j: 'met', k: 'notMet', tom: 'notMet' });
    const rolled = rollUp(tree, statuses, (node) => (node.id === 'a' ? rule : undefined));
    expect(rolled.get('a')?.computed).toEqual({ level: 'met' });
    expect(rolled.get('a')?.coverage).toEqual({ assessed: 3, total: 3 });
    expect(rolled.get('b')?.computed).toEqual({ reason: 'noRule' });
    const root = tree.nodeById.get('a');
    const inputs = root ? rollUpInputs(root, rolled, rule) : [];
    expect(inputs.map(({ nodeId }) => nodeId)).toEqual(['i', 'j', 'k']);
  });
});

describe('A given verdict', () => {
  const nodes = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'i', parent: 'b' }];

  test('Hard case 11: takes precedence, also above, and the result of the rule is kept', () => {
    const rolled = rollUp(rollUpTree(nodes), given({ i: 'met', b: 'notMet' }), { kind: 'worst' });
    expect(rolled.get('b')).toMatchObject({
      verdict: { level: 'notMet' },
      computed: { level: 'met' },
    });
    expect(rolled.get('a')?.computed).toEqual({ level: 'notMet' });
  });

  test('Hard case 9: can also be that there is no verdict', () => {
    const rolled = rollUp(rollUpTree(nodes), given({ i: 'met', b: 'noBasis' }), { kind: 'worst' });
    expect(rolled.get('b')?.verdict).toEqual({ reason: 'noBasis' });
    expect(rolled.get('a')?.computed).toEqual({ reason: 'noBasis' });
  });

  test('a leaf without one is not followed up', () => {
    const leaf = rollUp(rollUpTree(nodes), new Map()).get('i');
    expect(leaf).toEqual({
      verdict: { reason: 'notFollowedUp' },
      computed: undefined,
      rule: undefined,
      coverage: { assessed: 0, total: 1 },
      below: { coverage: { assessed: 0, total: 1 }, counts: { notFollowedUp: 1 } },
    });
  });
});

describe('Hard case 10: several parents', () => {
  const worst: RollUpRule = { kind: 'worst' };

  test('a node counts once under each, with the same verdict', () => {
    const tree = rollUpTree([
      { id: 'a' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'a' },
      { id: 'i', parent: 'b', alsoUnder: ['c'] },
    ]);
    const rolled = rollUp(tree, given({ i: 'met' }), worst);
    expect(rolled.get('i@c')?.verdict).toEqual({ level: 'met' });
    expect(rolled.get('a')?.below.counts).toEqual({ met: 2 });
    const own = rollUp(tree, given({ i: 'met', 'i@c': 'notMet' }), worst);
    expect(wordIn(own.get('c')?.verdict)).toBe('notMet');
    expect(wordIn(own.get('b')?.verdict)).toBe('met');
  });

  test('a computed verdict counts under its other goals, wherever they are', () => {
    const nodes = [
      { id: 'c', level: 'mål' },
      { id: 'b' },
      { id: 'del', parent: 'b', alsoUnder: ['c', 'd'] },
      { id: 'i', parent: 'del' },
      { id: 'd', level: 'mål' },
    ];
    const rolled = rollUp(rollUpTree(nodes), given({ i: 'partlyMet' }), worst);
    expect(['c', 'b', 'd'].map((id) => wordIn(rolled.get(id)?.verdict))).toEqual(
      Array.from({ length: 3 }, () => 'partlyMet'),
    );
  });

  test('goals that contribute to each other cause no endless loop', () => {
    const nodes = [
      { id: 'a', alsoUnder: ['b'] },
      { id: 'i', parent: 'a' },
      { id: 'b', alsoUnder: ['a'] },
      { id: 'j', parent: 'b' },
    ];
    const rolled = rollUp(rollUpTree(nodes), given({ i: 'met', j: 'notMet' }), worst);
    expect(wordIn(rolled.get('a')?.verdict)).toBe('met');
    expect(rolled.get('b@a')?.verdict).toEqual({ reason: 'notFollowedUp' });
  });

  test('all under a goal can be met and the goal still not', () => {
    const tree = rollUpTree([{ id: 'a' }, { id: 'i', parent: 'a' }]);
    const goal = rollUp(tree, given({ i: 'met', a: 'notMet' }), worst).get('a');
    expect([wordIn(goal?.verdict), wordIn(goal?.computed)]).toEqual(['notMet', 'met']);
  });
});

test('A plan of 10 000 levels is rolled up', () => {
  const nodes = Array.from({ length: 10_000 }, (_, index): Short =>
    index === 0 ? { id: 'n0' } : { id: `n${index}`, parent: `n${index - 1}` },
  );
  const rolled = rollUp(rollUpTree(nodes), given({ n9999: 'met' }), {
    kind: 'worst',
    over: 'indicators',
  });
  expect(rolled.get('n0')?.verdict).toEqual({ level: 'met' });
});
