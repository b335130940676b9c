import { describe, expect, test } from 'vitest';
import { financialGoals2021, namndplan2024, regionplan2020 } from '../../../src/example';
import type { Parsed } from '../../../src/model/parse/issue';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import type { Plan } from '../../../src/model/plan/plan';
import { badFields } from '../fixtures/badFields';
import { badReferences } from '../fixtures/badReferences';
import { badStructures } from '../fixtures/badStructures';
import { node, smallPlan } from '../fixtures/smallPlan';
import { outlineOf } from './outlineOf';

const plans = Object.entries({ financialGoals2021, namndplan2024, regionplan2020 });

const told = ({ issues }: Parsed<Plan>) => issues.map(({ code, path }) => `${code} at ${path}`);

describe('A valid plan', () => {
  test.each(plans)('is read as it is, without issues: %s', (_name, plan) => {
    expect(parsePlan(plan)).toEqual({ value: plan, issues: [] });
  });

  test.each(plans)('survives being written as JSON: %s', (_name, plan) => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ value: plan, issues: [] });
  });

  test('is not changed by being read', () => {
    const input = smallPlan([node('a'), node('a'), null]);
    const before = structuredClone(input);
    parsePlan(input);
    expect(input).toEqual(before);
  });
});

describe('Data that is not a plan', () => {
  test.each([
    ['null', null],
    ['array', [smallPlan([node('a')])]],
    ['string', '<!doctype html>'],
    ['number', 404],
    ['undefined', undefined],
  ])('gives nothing to show, and the issue names its type: %s', (kind, input) => {
    expect(parsePlan(input)).toEqual({
      value: null,
      issues: [
        {
          code: 'not-an-object',
          severity: 'error',
          path: '',
          phrase: { code: 'issues.notAnObject', values: { kind } },
          message: {
            sv: `Väntade en post (ett JSON-objekt), fick ${kind}. Inget kan visas.`,
            en: `Expected a record (a JSON object), got ${kind}. Nothing can be shown.`,
          },
        },
      ],
    });
  });

  test('such as an empty record gives an empty plan and an issue for each missing field', () => {
    const parsed = parsePlan({});
    expect(parsed.value).toEqual({ id: 'plan', title: 'Plan utan titel', levels: [], nodes: [] });
    expect(told(parsed)).toEqual([
      'missing-field at id',
      'missing-field at title',
      'missing-field at levels',
      'missing-field at nodes',
    ]);
  });
});

describe.each([...badStructures, ...badReferences, ...badFields])('Given $says', (given) => {
  const { value, issues } = parsePlan(given.input);

  test('the issues have places, in Swedish and English', () => {
    const found = issues.map(({ code, path, message }) => ({ code, path, ...message }));
    expect(found).toEqual(given.issues);
  });

  test('the rest is shown', () => {
    expect(outlineOf(value)).toEqual(given.tree);
  });
});

describe('The severity', () => {
  const severityOf = (nodes: unknown) => parsePlan(smallPlan(nodes)).issues[0]?.severity;

  test('is error when something cannot be shown', () => {
    expect(severityOf([null, node('a')])).toBe('error');
    expect(severityOf([])).toBe('error');
  });

  test('is warning when it is shown, but not as written', () => {
    expect(severityOf([{ id: 'a', level: 'mal' }])).toBe('warning');
    expect(severityOf([node('a'), node('b', 'borta')])).toBe('warning');
  });

  test('is notice when it may be intended', () => {
    const levels = [
      { id: 'mal', name: 'Mål', kind: 'goal' },
      { id: 'delmal', name: 'Delmål', kind: 'goal' },
    ];
    const { issues } = parsePlan(
      smallPlan([node('a'), node('b', null, { level: 'delmal' })], { levels }),
    );
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['multiple-roots', 'notice'],
    ]);
  });
});

describe('The place of an issue', () => {
  test('is that of each record when several share an id', () => {
    const parsed = parsePlan(smallPlan([node('a'), node('a', 'a'), node('a', 'a')]));
    expect(told(parsed)).toEqual(['duplicate-id at nodes.1', 'duplicate-id at nodes.2']);
  });

  test('is that of the first record when that one’s parent is missing', () => {
    const parsed = parsePlan(smallPlan([node('r'), node('a', 'borta'), node('a', 'r')]));
    expect(told(parsed)).toContain('missing-parent at nodes.1');
  });

  test('is correct when an id ends like a generated one', () => {
    const parsed = parsePlan(smallPlan([node('a'), node('a#2', 'borta')]));
    expect(told(parsed)).toEqual(['missing-parent at nodes.1']);
  });

  test('is correct when an id is empty', () => {
    const parsed = parsePlan(smallPlan([node('a'), node('', 'borta')]));
    expect(told(parsed)).toEqual(['missing-parent at nodes.1']);
  });

  test('counts the records of the input, also those that could not be read', () => {
    const parsed = parsePlan(smallPlan([null, node('a', null, { level: 'okänd' })]));
    expect(told(parsed)).toEqual(['wrong-type at nodes.0', 'unknown-level at nodes.1.level']);
  });

  test('is the record that names the same further parent twice', () => {
    const { issues } = parsePlan(smallPlan([node('a'), node('b', 'a', { alsoUnder: ['a', 'a'] })]));
    expect(issues.filter(({ path }) => !path.startsWith('nodes.1'))).toEqual([]);
  });

  test('counts the texts of a list, also those that could not be read', () => {
    const parsed = parsePlan(smallPlan([node('a', null, { directedTo: [7, 'RS'] })]));
    expect(told(parsed)).toEqual([
      'wrong-type at nodes.0.directedTo.0',
      'unknown-unit at nodes.0.directedTo.1',
    ]);
  });
});

describe('Several errors', () => {
  test('are all reported at once', () => {
    const parsed = parsePlan({
      title: 7,
      levels: [{ id: 'mal', name: 'Mål', kind: 'goal' }, { id: 'delmal' }],
      nodes: [node('a'), node('a'), node('b', 'borta', { level: 'delmal', owner: 'RS' }), 'c'],
    });
    expect(told(parsed).toSorted()).toEqual([
      'duplicate-id at nodes.1',
      'missing-field at id',
      'missing-field at levels.1.name',
      'missing-parent at nodes.2',
      'unknown-level at nodes.2.level',
      'unknown-unit at nodes.2.owner',
      'wrong-type at nodes.3',
      'wrong-type at title',
    ]);
  });

  test('cost only what they are about', () => {
    const { value } = parsePlan(
      smallPlan([
        node('a', null, {
          measure: { direction: 'increase', unit: 5, definition: 'Så mäts det' },
          targets: [{ form: 'floor', value: 50 }, { form: 'tak' }],
        }),
      ]),
    );
    expect(value?.nodes[0]).toMatchObject({
      measure: { direction: 'increase', definition: 'Så mäts det' },
      targets: [{ form: 'floor', value: 50 }],
    });
  });
});

describe('Unknown keys', () => {
  test('are left out and reported', () => {
    const parsed = parsePlan(smallPlan([node('a', null, { färg: 'röd' })], { x: 1 }));
    const { value } = parsed;
    expect(told(parsed)).toEqual(['unknown-field at x', 'unknown-field at nodes.0.färg']);
    expect(Object.keys(value ?? {})).toEqual(['id', 'title', 'levels', 'nodes']);
    expect(Object.keys(value?.nodes[0] ?? {})).toEqual(['id', 'level', 'parent', 'name']);
  });

  test.each(['__proto__', 'constructor'])(
    'are left out when named %s, without any effect',
    (key) => {
      const dirty = `{"${key}": {"polluted": true, "prototype": {"polluted": true}}, `;
      const nodes = `[${dirty}"id": "a", "level": "mal", "name": 1}]`;
      const { value } = parsePlan(JSON.parse(`${dirty}"id": "plan", "nodes": ${nodes}}`));
      for (const record of [value, value?.nodes[0], {}, []]) {
        expect(Object.hasOwn(record ?? {}, key)).toBe(false);
        expect(Object.getPrototypeOf(record)).not.toHaveProperty('polluted');
      }
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('may be ids: %s', (id) => {
    const parsed = parsePlan(smallPlan([node(id), node('b', id), node('c', 'hasOwnProperty')]));
    expect(outlineOf(parsed.value)).toEqual([id, '  b', 'missing-parent', '  c']);
    expect(told(parsed)).toEqual(['missing-parent at nodes.2']);
  });
});
