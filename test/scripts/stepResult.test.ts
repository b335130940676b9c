import { describe, expect, test } from 'vitest';
import { countOne, countTests, excerpt, inWords, sumOf } from '../../scripts/stepResult';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (...testResults: object[]) => JSON.stringify({ testResults });

describe('The tests of a step', () => {
  test('are counted over all its files', () => {
    const both = report(file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed'));
    expect(countTests(both, false)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  test('have failed where a file could not be loaded', () => {
    const broken = report(file('passed', 'passed'), file('failed'), file('failed', 'skipped'));
    expect(countTests(broken, false)).toEqual({ passed: 1, failed: 2, skipped: 1 });
  });

  test('have failed where an error belongs to no test', () => {
    const whole = report(file('passed', 'passed'));
    expect(countTests(whole, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countTests(whole, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test.each(['', '{ "testResults": [{ "sta'])('have failed where the report is %j', (text) => {
    expect(countTests(text, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('The output of a step that failed', () => {
  const output = ['a', 'b', 'c', 'd', 'e', 'f'].join('\n');

  test('is shown whole where it is short', () => {
    expect(excerpt(`\n${output}\n\n`, { head: 4, tail: 2 })).toBe(output);
  });

  test('loses its middle where it is long, and says how much', () => {
    const shown = excerpt(output, { head: 3, tail: 1 });
    expect(shown.split('\n')).toEqual(['a', 'b', 'c', '… 2 lines left out …', 'f']);
  });

  test('is no more than a screen or two', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `line ${index}`);
    expect(excerpt(lines.join('\n')).split('\n').length).toBeLessThan(150);
  });
});

describe('The last line', () => {
  test('counts all steps', () => {
    const results = [countOne(true), countOne(false), { passed: 10, failed: 0, skipped: 0 }];
    expect(inWords(sumOf(results))).toBe('11 passed, 1 failed');
  });

  test('tells what was skipped', () => {
    const results = [countOne(false), { passed: 0, failed: 0, skipped: 1 }];
    expect(inWords(sumOf(results))).toBe('0 passed, 1 failed, 1 skipped');
  });
});
