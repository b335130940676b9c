import { describe, expect, test } from 'vitest';
import { electedOrganisation, exampleFollowUps, namndplan2024 } from '../../src/example';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { evaluate } from '../../src/status/evaluate/evaluate';
import { SCALES } from '../../src/status/scale/scaleFor';

const [april, august, year] = exampleFollowUps;
const reports = exampleFollowUps.map((followUp) => [followUp.report, followUp] as const);
const nodes = namndplan2024.nodes;
const byId = new Map(nodes.map((node) => [node.id, node]));
const onLevel = (level: string) => nodes.filter((node) => node.level === level);
const keys = (scale: keyof typeof SCALES) => SCALES[scale].levels.map(({ key }) => key);

/** The evaluation of an indicator by the figures and targets of a follow-up. */
function evaluated(of: string, { targets = [], observations, date }: FollowUp) {
  const node = byId.get(of) ?? { id: of };
  const own = targets.filter((target) => target.of === of);
  return evaluate({ ...node, targets: own }, observations, date);
}

/** The result of the rule for delmål, by counting. */
function weighed(delmal: string, followUp: FollowUp): string {
  const rule = followUp.rules?.find(({ levels }) => levels?.includes('delmal'));
  const children = nodes.filter(({ parent, placeholder }) => parent === delmal && !placeholder);
  const levels = children.flatMap(({ id }) => evaluated(id, followUp).level ?? []);
  if (levels.length < (rule?.minCoverage ?? 1) * children.length) return 'lowCoverage';
  const met = levels.filter((level) => level === 'met').length / levels.length;
  return rule?.shares?.find(({ atLeast }) => met >= atLeast)?.level ?? 'notMet';
}

function computed(of: string, followUp: FollowUp): string | undefined {
  if (byId.get(of)?.level === 'delmal') return weighed(of, followUp);
  return evaluated(of, followUp).level;
}

/** The assessments of outcomes by the plan's own body. */
function ownOutcomes({ assessments = [] }: FollowUp) {
  return assessments.filter(
    ({ unitId, purpose = 'outcome' }) => unitId === undefined && purpose === 'outcome',
  );
}

const forecasts = ({ assessments = [] }: FollowUp) =>
  assessments.filter(({ purpose }) => purpose === 'forecast');

/** Assessments of delmål and indikatorer that differ from the figures, and why. */
function overrides(followUp: FollowUp) {
  return ownOutcomes(followUp).filter(({ of, status, motivation, assessor, date }) => {
    const isBelowGoals = byId.get(of)?.level !== 'mal';
    const level = isBelowGoals ? computed(of, followUp) : undefined;
    return level !== undefined && level !== status && motivation && assessor && date;
  });
}

const overdue = ({ actions = [], date }: FollowUp) =>
  actions.filter(({ state, dueDate = '' }) => state !== 'done' && dueDate < date);

describe.each(reports)('the example follow-up %s', (_, followUp) => {
  test('is read without issues, and is marked as fictional', () => {
    expect(parseFollowUp(followUp).issues).toEqual([]);
    expect(followUp.fictional).toBe(true);
  });

  test('names only nodes of the plan', () => {
    const { analyses = [], actions = [], rules = [] } = followUp;
    const named = [...analyses, ...actions].map(({ of }) => of);
    expect([...byId.keys()]).toEqual(expect.arrayContaining(named));
    const levels = rules.flatMap((rule) => rule.levels ?? []);
    expect(namndplan2024.levels.map(({ id }) => id)).toEqual(expect.arrayContaining(levels));
  });

  test('names only units that it lists itself, all of them in the organisation', () => {
    const { units = [], assessments = [], analyses = [], actions = [] } = followUp;
    const listed = units.map(({ id }) => id);
    const named = [...assessments, ...analyses, ...actions].flatMap(({ unitId = [] }) => unitId);
    expect(named.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining(named));
    const real = electedOrganisation.units.map(({ id }) => id);
    expect(real).toEqual(expect.arrayContaining(listed));
  });

  test('names its units as the organisation does', () => {
    const shortNames = new Map(
      electedOrganisation.units.map(({ id, shortName }) => [id, shortName]),
    );
    for (const { id, shortName } of followUp.units ?? []) {
      expect(shortName).toBe(shortNames.get(id));
    }
  });

  test('overrides at least one delmål and one indikator, with motivation, assessor and date', () => {
    const levels = overrides(followUp).map(({ of }) => byId.get(of)?.level);
    expect(levels).toContain('delmal');
    expect(levels).toContain('indikator');
  });

  test('has one assessment at most of a node from each unit for each purpose', () => {
    const { assessments = [] } = followUp;
    const about = assessments.map(
      ({ of, unitId, purpose = 'outcome' }) => `${of} ${unitId} ${purpose}`,
    );
    expect(new Set(about).size).toBe(about.length);
  });

  test('words its assessments by the scale of their purpose', () => {
    const { assessments = [] } = followUp;
    for (const { status, purpose = 'outcome' } of assessments) {
      const scale = purpose === 'forecast' ? keys('forecast') : keys('threeLevels');
      expect([...scale, 'notStarted']).toContain(status);
    }
  });

  test('has five to eight analyses or deviations, each with a text', () => {
    const { analyses = [] } = followUp;
    expect(analyses.length).toBeGreaterThanOrEqual(5);
    expect(analyses.length).toBeLessThanOrEqual(8);
    expect(analyses.filter(({ text, deviation }) => !text && !deviation)).toEqual([]);
    expect(analyses.some(({ text }) => !text)).toBe(true);
    expect(analyses.some(({ deviation }) => !deviation)).toBe(true);
  });

  test('has eight to twelve actions under several mål, each with a unit and a day', () => {
    const { actions = [] } = followUp;
    expect(actions.length).toBeGreaterThanOrEqual(8);
    expect(actions.length).toBeLessThanOrEqual(12);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(new Set(actions.map(({ of }) => of.split('-')[1])).size).toBeGreaterThan(3);
    expect(actions.filter(({ unitId, dueDate }) => !unitId || !dueDate)).toEqual([]);
  });

  test('has actions that are overdue, that had an effect, and whose effect is not followed up', () => {
    const done = followUp.actions?.filter(({ state }) => state === 'done') ?? [];
    expect(overdue(followUp).length).toBeGreaterThanOrEqual(2);
    expect(done.some(({ effectFollowedUp, effect }) => effectFollowedUp && effect)).toBe(true);
    expect(done.some(({ effectFollowedUp }) => !effectFollowedUp)).toBe(true);
  });

  test('has effects only of actions that are completed and followed up', () => {
    const known = followUp.actions?.filter(({ effect }) => effect !== undefined) ?? [];
    expect(known.filter(({ state }) => state !== 'done')).toEqual([]);
    expect(known.filter(({ effectFollowedUp }) => !effectFollowedUp)).toEqual([]);
  });

  test('has one unmet delmål without actions, under mål 6', () => {
    const actedOn = followUp.actions?.map(({ of }) => of.split('-')[1]) ?? [];
    expect(weighed('delmal-6-1', followUp)).toBe('notMet');
    expect(actedOn).not.toContain('6');
  });

  test('states in its notes that assessments and rules are part of the example', () => {
    const notes = followUp.notes?.join(' ');
    expect(notes).toContain('Bedömningar, analyser, risker och åtgärder är också påhittade');
    expect(notes).toContain('Reglerna för hur delmål och mål bedöms hör till exemplet');
  });
});

describe('the example follow-ups together', () => {
  test('have every level and every reason that figures and targets of this plan can give', () => {
    const verdicts = exampleFollowUps.flatMap((followUp) =>
      onLevel('indikator').map(({ id }) => evaluated(id, followUp).verdict),
    );
    expect(new Set(verdicts.map(({ level }) => level ?? ''))).toEqual(
      new Set(['', 'met', 'partlyMet', 'notMet']),
    );
    expect(new Set(verdicts.map(({ reason }) => reason ?? ''))).toEqual(
      new Set([
        '',
        'noTarget',
        'noData',
        'notDue',
        'methodChanged',
        'suppressed',
        'notApplicable',
        'directionUnknown',
        'textOnly',
        'placeholder',
      ]),
    );
  });

  test('let the rule for delmål give every level, and none where too little is assessed', () => {
    const given = exampleFollowUps.flatMap((followUp) =>
      onLevel('delmal').map(({ id }) => weighed(id, followUp)),
    );
    expect(new Set(given)).toEqual(new Set(['met', 'partlyMet', 'notMet', 'lowCoverage']));
  });

  test('have figures with every kind of remark', () => {
    const codes = exampleFollowUps.flatMap((followUp) =>
      onLevel('indikator').flatMap(({ id }) =>
        evaluated(id, followUp).notes.map(({ code }) => code),
      ),
    );
    expect([...new Set(codes)]).toEqual(
      expect.arrayContaining([
        'preliminary',
        'stale',
        'roundingMisleads',
        'methodChanged',
        'sexDiffers',
        'otherFigurePrinted',
        'earlierFigure',
        'weakPeriod',
      ]),
    );
  });

  test('have the same rules in every report', () => {
    expect(april?.rules).toHaveLength(2);
    expect(august?.rules).toEqual(april?.rules);
    expect(year?.rules).toEqual(april?.rules);
  });

  test('state in words the shares in the rule for delmål, and who assesses mål', () => {
    const [share, manual] = april?.rules ?? [];
    expect(share?.shares).toEqual([
      { level: 'met', atLeast: 0.8 },
      { level: 'partlyMet', atLeast: 0.4, counting: 'met' },
    ]);
    expect(share?.minCoverage).toBe(0.5);
    expect(share?.text).toMatch(/^Minst 80 procent .* minst 40 procent .* Minst hälften/u);
    expect([manual?.kind, manual?.levels]).toEqual(['manual', ['mal']]);
    expect(manual?.text).toBe('Nämnden bedömer målen. Indikatorerna är underlag.');
  });

  test('leave some mål unassessed in the interim reports, and none in the annual report', () => {
    const assessed = exampleFollowUps.map((followUp) => {
      const own = new Set(ownOutcomes(followUp).map(({ of }) => of));
      return onLevel('mal').filter(({ id }) => own.has(id)).length;
    });
    expect(assessed).toEqual([4, 5, 7]);
  });

  test('state in the interim reports whether some mål are expected to be met', () => {
    expect(exampleFollowUps.map((followUp) => forecasts(followUp).length)).toEqual([3, 3, 0]);
    const all = exampleFollowUps.flatMap(forecasts);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(keys('forecast')));
    expect(all.filter(({ of }) => byId.get(of)?.level !== 'mal')).toEqual([]);
  });

  test('have units that disagree on two mål in August, one of which has no other assessment', () => {
    const byUnit = (august?.assessments ?? []).filter(({ unitId }) => unitId !== undefined);
    const goals = [...new Set(byUnit.map(({ of }) => of))];
    expect(goals).toEqual(['mal-4', 'mal-5']);
    for (const goal of goals) {
      const said = byUnit.filter(({ of }) => of === goal).map(({ status }) => status);
      expect(new Set(said)).toEqual(new Set(keys('threeLevels')));
    }
    const own = august ? ownOutcomes(august).map(({ of }) => of) : [];
    expect(goals.filter((goal) => !own.includes(goal))).toEqual(['mal-5']);
  });

  test('keep every action, and only advance its state', () => {
    const order = ['notStarted', 'ongoing', 'done'];
    const rank = (state = 'notStarted') => order.indexOf(state);
    let moved = 0;
    exampleFollowUps.slice(1).forEach(({ actions: now = [] }, index) => {
      for (const before of exampleFollowUps[index]?.actions ?? []) {
        const after = now.find(({ id }) => id === before.id);
        const { of, name, unitId, dueDate } = before;
        expect(after).toMatchObject({ of, name, unitId, dueDate });
        expect(rank(after?.state)).toBeGreaterThanOrEqual(rank(before.state));
        if (rank(after?.state) > rank(before.state)) moved += 1;
      }
    });
    expect(moved).toBeGreaterThan(5);
    const states = exampleFollowUps.flatMap(({ actions = [] }) =>
      actions.map(({ state }) => state),
    );
    expect(new Set(states)).toEqual(new Set(order));
  });

  test('are in order: each is assessed after its day and before the next report', () => {
    const dates = exampleFollowUps.flatMap(({ date, assessments = [] }) => {
      const assessed = new Set(assessments.map((one) => one.date ?? ''));
      return [date, ...assessed];
    });
    expect(dates).toHaveLength(2 * exampleFollowUps.length);
    expect(dates).toEqual(dates.toSorted());
    const due = exampleFollowUps.flatMap(({ actions = [] }) =>
      actions.map(({ dueDate = '' }) => dueDate),
    );
    expect(due.filter((day) => !/^\d{4}-\d\d-\d\d$/u.test(day) || !Date.parse(day))).toEqual([]);
  });
});
