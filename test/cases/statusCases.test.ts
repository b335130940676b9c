/** The cases in the core: statuses, and what their explanations say in both languages. */
import { describe, expect, test } from 'vitest';
import { explain, explanationText, planStatuses, statusIssues } from '../../src/core';
import { readCase, statusCases, wrongIn } from './statusCase';

describe.each(statusCases)('$name', ({ why, nodes, ...given }) => {
  const { plan, followUp, issues } = readCase({ why, nodes, ...given });
  const statuses = planStatuses(plan, followUp);

  test.each(Object.entries(nodes))(`%s: ${why}`, (id, expected) => {
    const { verdict } = statuses.of(id) ?? {};
    expect({ status: verdict?.level ?? null, reason: verdict?.reason }).toEqual({
      status: expected.status,
      reason: expected.status === null ? (expected.reason ?? verdict?.reason) : undefined,
    });
    const explanation = explain(id, statuses);
    for (const language of ['sv', 'en'] as const) {
      const said = { says: expected.says?.[language], never: expected.never?.[language] };
      expect(wrongIn(explanationText(explanation, language), said)).toBeUndefined();
    }
  });

  test('has exactly these issues', () => {
    const all = [...issues, ...statusIssues(plan, followUp)];
    expect(all.map(({ code }) => code).toSorted()).toEqual((given.issues ?? []).toSorted());
  });
});
