import { describe, expect, test } from 'vitest';
import { exampleFollowUps } from '../../../src/example';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';

const followUp = (more: object) => ({
  id: 'april',
  planId: 'plan',
  title: 'Delår april',
  date: '2025-04-30',
  observations: [],
  ...more,
});

const read = (more: object) => {
  const { value, issues } = parseFollowUp(followUp(more));
  return { value, told: issues.map(({ code, path }) => `${code} at ${path}`) };
};

describe('A valid follow-up', () => {
  test.each(exampleFollowUps.map((one) => [one.id, one] as const))(
    'is read as it is, also from JSON: %s',
    (_id, given) => {
      expect(parseFollowUp(given)).toEqual({ value: given, issues: [] });
      expect(parseFollowUp(JSON.parse(JSON.stringify(given))).value).toEqual(given);
    },
  );

  test('may state that a figure is missing, and why', () => {
    const observations = [{ of: 'a', period: '2025', value: null, valueStatus: 'suppressed' }];
    expect(read({ observations })).toEqual({ value: followUp({ observations }), told: [] });
  });
});

describe('A bad follow-up', () => {
  test.each([null, [], 'april', 4])('is rejected when it is not a record: %j', (input) => {
    const { value, issues } = parseFollowUp(input);
    expect(value).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['not-an-object']);
  });

  test('gets replacements for missing fields', () => {
    const { value, issues } = parseFollowUp({});
    expect(value).toEqual({
      id: 'follow-up',
      planId: '',
      title: 'Uppföljning utan titel',
      date: '',
      observations: [],
    });
    expect(issues.map(({ path }) => path)).toEqual([
      'id',
      'planId',
      'title',
      'date',
      'observations',
    ]);
  });

  test('keeps a figure whose value cannot be read, without the value', () => {
    const sound = { of: 'a', period: '2024', value: 2 };
    const { value, told } = read({
      observations: [sound, { of: 'a', period: '2025', value: '2,1' }],
    });
    expect(value?.observations).toEqual([sound, { of: 'a', period: '2025', value: null }]);
    expect(told).toEqual(['wrong-type at observations.1.value']);
  });

  test('accepts no number that JSON cannot represent', () => {
    const { value, told } = read(
      JSON.parse('{ "observations": [{ "of": "a", "period": "2025", "value": 1e999 }] }') as object,
    );
    expect(value?.observations).toEqual([{ of: 'a', period: '2025', value: null }]);
    expect(told).toEqual(['wrong-type at observations.0.value']);
  });

  test('loses only the part of a figure that cannot be read', () => {
    const observation = { of: 'a', period: '2025', value: 2 };
    const { value, told } = read({ observations: [{ ...observation, sex: 'kvinnor' }] });
    expect(value?.observations).toEqual([observation]);
    expect(told).toEqual(['unknown-value at observations.0.sex']);
  });

  test('loses only the assessment without a status', () => {
    const sound = { of: 'a', status: 'met', motivation: 'Följer planen.' };
    const { value, told } = read({ assessments: [{ of: 'b' }, sound] });
    expect(value?.assessments).toEqual([sound]);
    expect(told).toEqual(['missing-field at assessments.0.status']);
  });
});
