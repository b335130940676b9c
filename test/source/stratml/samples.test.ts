import { describe, expect, test } from 'vitest';
import { planOf } from './planOf';
import { hasSamples, sample } from './samples';

const PART_1 = 'part1-PMOAI-strategic-plan.xml';
const PART_2 = 'part2-SMLC2011-performance-report.xml';
const ELEMENTS = { mal: 'Goal', delmal: 'Objective', indikator: 'PerformanceIndicator' } as const;

describe.skipIf(!hasSamples)('StratML as it is really written', () => {
  test.each([
    [PART_1, { mal: 1, delmal: 5, indikator: 0 }],
    [PART_2, { mal: 3, delmal: 10, indikator: 11 }],
  ])('%s has every goal, objective and indicator', (file, wanted) => {
    const { plan, planIssues } = planOf(sample(file));
    const text = new TextDecoder().decode(sample(file));
    for (const level of ['mal', 'delmal', 'indikator'] as const) {
      const count = plan.nodes.filter((node) => node.level === level).length;
      const ends = text.match(new RegExp(`</(?:\\w+:)?${ELEMENTS[level]}>`, 'g'));
      expect([count, ends?.length ?? 0]).toEqual([wanted[level], wanted[level]]);
    }
    expect(planIssues).toEqual([]);
  });

  test('Part 1, which is valid, has issues only about what is not read and what it leaves open', () => {
    expect(listed(PART_1)).toEqual([
      'missing-field notice 5 Goal[1]/Stakeholder[1]',
      'left-out notice 14 Goal[1]/Stakeholder[2]',
    ]);
  });

  test('Part 2, which is not, has an issue for each kind of error with its number and first place', () => {
    const indicator = 'Goal[1]/Objective[1]/PerformanceIndicator[1]';
    const second = 'Goal[1]/Objective[2]/PerformanceIndicator[1]';
    expect(listed(PART_2)).toEqual([
      `unexpected-element notice 13 ${indicator}/@IndicatorType`,
      `unexpected-element notice 46 ${indicator}/MeasurementInstance[1]/TargetResult`,
      'left-out notice 52 Goal[1]/Objective[1]/Stakeholder[1]',
      `invalid-id notice 16 ${indicator}/Identifier`,
      `missing-field notice 9 ${indicator}/MeasurementInstance[1]/TargetResult`,
      `missing-field warning 1 ${indicator}`,
      `duplicate-id warning 6 ${second}/Identifier`,
      `missing-field notice 2 ${second}/MeasurementInstance[1]/TargetResult`,
    ]);
    const { issues } = planOf(sample(PART_2));
    const repeated = issues.find(({ code }) => code === 'duplicate-id');
    expect(repeated?.message.sv).toMatch(
      /^Identifieraren används redan\. .* 6 ställen: Goal\[1\].*, …$/,
    );
    expect(repeated?.message.en).toMatch(/^The identifier is taken\. .* 6 places: Goal\[1\].*, …$/);
  });

  test('What the report says is read', () => {
    const { plan } = planOf(sample(PART_2));
    expect(plan).toMatchObject({
      title: '2011 Annual Report',
      period: '2011',
      decidedBy: 'Strategy Markup Language Committee',
    });
    const node = plan.nodes.find(({ name }) => name === 'Teleconferences');
    expect(node?.measure).toEqual({ unit: 'Number', kind: 'qualitative', direction: 'unknown' });
    expect(plan.observations?.find(({ of }) => of === node?.id)).toMatchObject({
      period: '2011',
      from: '2011-01-01',
      to: '2011-12-31',
      value: 8,
    });
    expect(plan.nodes[0]?.level).toBe('vision');
    expect(plan.notes?.[0]).toMatch(/^Mission: To specify an XML-based voluntary/);
    expect(plan.valueWords?.[0]?.words).toContain('Machine Readability');
  });

  test.each([PART_1, PART_2])('%s reveals no stakeholder who may be a person', (file) => {
    const { plan, issues } = planOf(sample(file));
    expect(JSON.stringify([plan.units, issues])).not.toMatch(/Ambur|Kushner|Cusson|Carmel/);
    // Who submitted the file, and how to contact them.
    expect(JSON.stringify([plan, issues])).not.toMatch(/@verizon|Owen/);
  });
});

function listed(file: string): string[] {
  return planOf(sample(file)).issues.map(({ code, severity, path, message }) => {
    const [, count] = /(\d+) places?: /.exec(message.en) ?? [];
    return [code, severity, count, path].join(' ');
  });
}
