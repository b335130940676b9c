/** Fields with a value of the right type that is still impossible: dates and numbers out of range. */
import type { JsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import { modelDocs, publishedSchemas } from '../../../scripts/modelSchemas';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { BASE, dates, numbers, PARSERS, type Kind } from '../fixtures/checkedFields';
import { node, smallPlan } from '../fixtures/smallPlan';

/** The record as it was read, with the value in its place. */
function read(kind: Kind, more: object) {
  return PARSERS[kind]({ ...BASE[kind], ...more });
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], value);
}

describe.each(dates)('A date, %s of a %s,', (path, kind, dataWith) => {
  test('is unchanged when it is valid', () => {
    const { value, issues } = read(kind, dataWith('2024-02-29'));
    expect([valueAt(value, path), issues]).toEqual(['2024-02-29', []]);
  });

  test('is reported with its place and value when it is invalid, and only that field is left out', () => {
    const whole = read(kind, dataWith('2024-02-29')).value;
    const { value, issues } = read(kind, dataWith('2024-02-30'));
    expect(issues).toMatchObject([
      {
        code: 'invalid-date',
        severity: 'error',
        path,
        message: {
          sv: `${path}: ”2024-02-30” är inget datum. Uppgiften visas inte.`,
          en: `${path}: "2024-02-30" is not a date. It is not shown.`,
        },
      },
    ]);
    const without = JSON.stringify(whole, (_key, one: unknown) =>
      one === '2024-02-29' ? undefined : one,
    );
    expect(JSON.stringify(value)).toBe(without);
  });
});

test('The required day of a follow-up is empty when it is not a date', () => {
  const { value, issues } = read('followUp', { date: '30 februari' });
  expect(value).toMatchObject({ date: '' });
  expect(issues).toMatchObject([
    {
      code: 'invalid-date',
      severity: 'warning',
      message: { sv: 'date: ”30 februari” är inget datum. Uppgiften visas inte.' },
    },
  ]);
});

test('The date of a document is kept as printed, whatever it is', () => {
  const documents = [{ id: 'd', title: 'D', date: '14 juni 2020' }];
  expect(read('plan', { documents }).issues).toEqual([]);
});

describe.each(numbers)('A number with a range, $path of a $kind,', (field) => {
  const { kind, path, dataWith } = field;

  test.each(field.good)('may be %d', (good) => {
    const { value, issues } = read(kind, dataWith(good));
    expect([valueAt(value, path), issues]).toEqual([good, []]);
  });

  test.each(field.bad)(
    'may not be %d: the issue states the value and the range, and it is left out',
    (bad) => {
      const { value, issues } = read(kind, dataWith(bad));
      expect(issues).toMatchObject([
        {
          code: 'out-of-range',
          severity: 'error',
          path,
          message: {
            sv: `${path}: väntade ${field.sv}, fick ${bad}. Uppgiften visas inte.`,
            en: `${path}: expected ${field.en}, got ${bad}. It is not shown.`,
          },
        },
      ]);
      expect(valueAt(value, path)).toBeUndefined();
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '1', null])('may not be %j', (bad) => {
    const { value, issues } = read(kind, dataWith(bad));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(valueAt(value, path)).toBeUndefined();
  });
});

describe('An unusable value', () => {
  const told = (date: string) => parsePlan({ ...BASE.plan, decidedOn: date }).issues[0]?.message.sv;

  test('is quoted up to its sixtieth character, whatever its length', () => {
    expect(told('x'.repeat(60))).toContain(`”${'x'.repeat(60)}”`);
    expect(told('x'.repeat(1_000_000))).toBe(
      `decidedOn: ”${'x'.repeat(60)}…” är inget datum. Uppgiften visas inte.`,
    );
    const { issues } = parsePlan(smallPlan([node('a', null, { weight: 'y'.repeat(1_000_000) })]));
    expect(issues[0]?.message.sv.length).toBeLessThan(160);
  });

  test('is quoted without half a character at the end', () => {
    expect(told(`${'x'.repeat(59)}🎯🎯`)).toContain(`”${'x'.repeat(59)}…”`);
  });

  test('is quoted as it was written, even when it looks like our own words', () => {
    expect(told('2025 | "x"')).toContain('”2025 | "x"”');
    const { issues } = parsePlan(smallPlan([node('a', null, { weight: 'a | null' })]));
    expect(issues[0]?.message.sv).toContain('fick "a | null".');
  });
});

test('A figure of 101 %, or of any number, is valid', () => {
  const { value, issues } = read('followUp', {
    observations: [101, 120.9, -4, 0].map((one, year) => ({
      of: 'a',
      period: `202${year}`,
      value: one,
    })),
  });
  expect(issues).toEqual([]);
  expect(value).toMatchObject({
    observations: [{ value: 101 }, { value: 120.9 }, { value: -4 }, { value: 0 }],
  });
});

describe('The JSON Schemas', () => {
  const parts = Object.values(publishedSchemas()).flatMap((schema) => [
    schema,
    ...Object.values(schema.$defs ?? {}),
  ]) as JsonSchema[];
  const fields = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  const all = (name: string) =>
    fields.flatMap(([key, field]) => (key === name ? [field as JsonSchema] : []));

  test.each(['decidedOn', 'validFrom', 'validTo', 'dueDate', 'retrievedAt', 'triedAt'])(
    'accept dates only: %s',
    (name) => {
      expect(all(name).length).toBeGreaterThan(0);
      for (const { type, pattern = '' } of all(name)) {
        expect(type).toBe('string');
        const [good, bad] = ['2024-02-29', '2023-02-29'];
        expect([new RegExp(pattern).test(good), new RegExp(pattern).test(bad)]).toEqual([
          true,
          false,
        ]);
      }
    },
  );

  test.each([
    ['minCoverage', { type: 'number', minimum: 0, maximum: 1 }],
    ['atLeast', { type: 'number', minimum: 0, maximum: 1 }],
    ['share', { type: 'number', minimum: 0, maximum: 100 }],
    ['weight', { type: 'number', minimum: 0 }],
    ['childCount', { type: 'integer', minimum: 0 }],
    ['decimals', { type: 'integer', minimum: 0, maximum: 20 }],
    ['count', { type: 'number', minimum: 0 }],
  ])('have the range of %s', (name, range) => {
    expect(all(name).length).toBeGreaterThan(0);
    for (const field of all(name)) expect(field).toMatchObject(range);
  });

  test('have the format of a date for all fields whose comments mention ISO 8601', () => {
    const dated = Object.entries(modelDocs()).flatMap(([type, { fields: docs }]) =>
      Object.entries(docs)
        .filter(([, { description }]) => /ISO 8601/.test(description ?? ''))
        .map(([name]) => `${type}.${name}`),
    );
    const free = 'SourceDocument.date';
    expect(dated).toContain(free);
    const tested = new Set(dates.map(([path]) => path.split('.').at(-1)));
    const untested = dated.filter((name) => name !== free && !tested.has(name.split('.').at(-1)));
    expect(untested).toEqual([]);
  });
});
