import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RollUpRule } from '../../../src/model/plan/rollUpRule';
import type { RolledUp } from '../../../src/status/roll-up/rolledUp';
import { rollUp, rollUpChanged } from '../../../src/status/roll-up/rollUp';
import { SCALES } from '../../../src/status/scale/scaleFor';
import { rankOfLevel, type Verdict } from '../../../src/status/scale/verdict';
import { rollUpTree, verdictOf, type Short } from './rollUpPlan';

interface Child {
  readonly word: string;
  readonly weight: number;
  readonly uncounted: 'placeholder' | 'duplicate' | 'notApplicable' | undefined;
}

const LEVELS = ['met', 'partlyMet', 'notMet'];
const UNASSESSED = ['noTarget', 'noData', 'notDue', 'okänd'];
const words = fc.constantFrom(...LEVELS, ...UNASSESSED);
const weights = fc.constantFrom(1, 1, 2, 0, 0.1, 0.2, 0.3);

const child: fc.Arbitrary<Child> = fc.record({
  word: words,
  weight: weights,
  uncounted: fc.option(fc.constantFrom('placeholder', 'duplicate', 'notApplicable'), {
    nil: undefined,
    freq: 5,
  }),
});
const children = fc.array(child, { maxLength: 9 });

const share = fc.record({
  level: fc.constantFrom(...LEVELS),
  atLeast: fc.constantFrom(0, 0.5, 0.8, 1),
});
const rules: fc.Arbitrary<RollUpRule> = fc.record(
  {
    kind: fc.constantFrom(
      ...(['worst', 'best', 'majority', 'share', 'weightedMean'] as const),
      ...(['coverageThenShare', 'manual', 'none'] as const),
    ),
    shares: fc.array(share, { maxLength: 3 }),
    minCoverage: fc.constantFrom(0, 0.5, 0.8, 1),
    notAssessed: fc.constantFrom('ignore', 'block', 'propagate'),
    tieBreak: fc.constantFrom('worse', 'better'),
    over: fc.constantFrom('children', 'indicators'),
  },
  { requiredKeys: ['kind'] },
);

function goalOver(under: readonly Child[], rule: RollUpRule | undefined) {
  const nodes = under.map(({ weight, uncounted }, index): Short => ({
    id: `i${index}`,
    parent: 'mål',
    weight,
    ...(uncounted === 'placeholder' && { placeholder: true }),
    ...(uncounted === 'duplicate' && { duplicateOf: 'i' }),
  }));
  const wordOf = ({ word, uncounted }: Child) => (uncounted === 'notApplicable' ? uncounted : word);
  const given = new Map(under.map((one, index) => [`i${index}`, verdictOf(wordOf(one))]));
  const goal = rollUp(rollUpTree([{ id: 'mål', level: 'mål' }, ...nodes]), given, rule).get('mål');
  if (!goal) throw new Error('The goal is in the tree.');
  return goal;
}

const withoutReason = ({ verdict, computed: _computed, ...goal }: RolledUp) => ({
  ...goal,
  level: verdict.level,
});

const rankOf = (verdict: Verdict) => rankOfLevel(verdict, SCALES.threeLevels);

test('The order of children changes only whose reason comes first', () => {
  const shuffled = children.chain((under) =>
    fc.tuple(
      fc.constant(under),
      fc.shuffledSubarray(under, { minLength: under.length, maxLength: under.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, rules, ([under, other], rule) => {
      const [one, two] = [goalOver(under, rule), goalOver(other, rule)];
      const same = rule.notAssessed === 'propagate' ? withoutReason : (goal: RolledUp) => goal;
      expect(same(two)).toEqual(same(one));
    }),
  );
});

test('One more unassessed child never gives a better level, nor a level instead of a reason', () => {
  fc.assert(
    fc.property(
      children,
      rules,
      fc.constantFrom(...UNASSESSED),
      weights,
      (under, rule, word, weight) => {
        if (under.length === 0) return;
        const before = rankOf(goalOver(under, rule).verdict);
        const after = rankOf(
          goalOver([...under, { word, weight, uncounted: undefined }], rule).verdict,
        );
        expect(after).toBe(after < 0 ? after : before);
      },
    ),
  );
});

test('Every rule stays between the worst and the best', () => {
  fc.assert(
    fc.property(children, rules, (under, rule) => {
      const rank = rankOf(goalOver(under, rule).verdict);
      if (rank < 0) return;
      expect(rank).toBeLessThanOrEqual(rankOf(goalOver(under, { kind: 'worst' }).verdict));
      expect(rank).toBeGreaterThanOrEqual(rankOf(goalOver(under, { kind: 'best' }).verdict));
    }),
  );
});

test('What is not assessed is never counted as met', () => {
  const unassessed = fc.array(
    fc.record({
      word: fc.constantFrom(...UNASSESSED),
      weight: weights,
      uncounted: fc.constant(undefined),
    }),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(unassessed, rules, (under, rule) => {
      const goal = goalOver(under, rule);
      expect(goal.verdict.level).toBeUndefined();
      expect(goal.coverage).toEqual({ assessed: 0, total: under.length });
      expect(LEVELS.filter((level) => level in goal.below.counts)).toEqual([]);
    }),
  );
});

test('What does not count changes only its own counts', () => {
  fc.assert(
    fc.property(children, rules, (under, rule) => {
      const counted = under.filter(({ uncounted }) => !uncounted);
      if (counted.length === 0) return;
      const { below, ...goal } = goalOver(under, rule);
      const { below: without, ...same } = goalOver(counted, rule);
      const { placeholder = 0, duplicate = 0, notApplicable = 0, ...counts } = below.counts;
      expect(goal).toEqual(same);
      expect({ ...below, counts }).toEqual(without);
      const uncounted = placeholder + duplicate + notApplicable;
      expect(uncounted).toBe(under.length - counted.length);
    }),
  );
});

const plan = fc.array(
  fc.record({
    parent: fc.nat(),
    alsoUnder: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
    weight: weights,
    placeholder: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  }),
  { minLength: 2, maxLength: 25, size: 'max' },
);

const changes = fc.array(
  fc.array(fc.tuple(fc.nat(), fc.option(words, { nil: undefined })), { maxLength: 3 }),
  { maxLength: 4 },
);

test('A sequence of changes gives the same as rolling up everything, and keeps unaffected objects', () => {
  fc.assert(
    fc.property(
      plan,
      changes,
      fc.array(fc.option(rules, { nil: undefined }), { minLength: 1 }),
      (records, steps, some) => {
        const tree = rollUpTree(
          records.map(({ parent, alsoUnder, ...more }, index): Short => ({
            id: `n${index}`,
            ...more,
            ...(index > 0 && { parent: `n${parent % index}` }),
            ...(alsoUnder !== undefined && { alsoUnder: [`n${alsoUnder % records.length}`] }),
          })),
        );
        const ids = [...tree.nodeById.keys()];
        const ruleFor = ({ id }: { id: string }) => some[ids.indexOf(id) % some.length];
        const given = new Map<string, Verdict>();
        let rolled: ReadonlyMap<string, unknown> & ReturnType<typeof rollUpChanged> = rollUp(
          tree,
          given,
          ruleFor,
        );
        for (const step of steps) {
          const changed = step.map(([place, word]) => {
            const id = ids[place % ids.length] ?? '';
            if (word === undefined) given.delete(id);
            else given.set(id, verdictOf(word));
            return id;
          });
          const before = rolled;
          rolled = rollUpChanged(before, tree, given, changed, ruleFor);
          expect(new Map(rolled)).toEqual(rollUp(tree, given, ruleFor));
          expect([...rolled.keys()]).toEqual([...before.keys()]);
          const touched = [...rolled].filter(([id, one]) => one !== before.get(id));
          const up = tree.nodeById.get(changed[0] ?? '');
          const isPath =
            changed.length === 1 && records.every(({ alsoUnder }) => alsoUnder === undefined);
          expect(touched).toHaveLength(isPath ? (up?.depth ?? 0) + 1 : touched.length);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('A change of one verdict keeps every other object, also after many changes', () => {
  const nodes: Short[] = Array.from({ length: 3000 }, (_, index) =>
    index === 0 ? { id: 'n0' } : { id: `n${index}`, parent: `n${Math.floor((index - 1) / 3)}` },
  );
  const tree = rollUpTree(nodes);
  const given = new Map<string, Verdict>();
  const first = rollUp(tree, given, { kind: 'worst' });
  let rolled: ReturnType<typeof rollUpChanged> = first;
  for (let index = 1000; index < 2600; index += 1) {
    given.set(`n${index}`, { level: 'met' });
    rolled = rollUpChanged(rolled, tree, given, [`n${index}`], { kind: 'worst' });
  }
  expect(new Map(rolled)).toEqual(rollUp(tree, given, { kind: 'worst' }));
  expect(rolled.get('n2999')).toBe(first.get('n2999'));
  expect(rolled.get('n2599')).not.toBe(first.get('n2599'));
  expect(first.get('n2599')?.verdict).toEqual({ reason: 'notFollowedUp' });
  expect([rolled.size, rolled.has('n5'), rolled.has('borta')]).toEqual([3000, true, false]);
});
