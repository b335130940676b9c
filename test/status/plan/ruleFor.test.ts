/** Which of several stated rules applies to a node. */
import { expect, test } from 'vitest';
import { namndplan2024 } from '../../../src/example';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import { planTree } from '../../../src/model/plan/planTree';
import type { StatedRule } from '../../../src/model/plan/rollUpRule';
import { ruleFor } from '../../../src/status/plan/ruleFor';

const { tree } = planTree(namndplan2024);

function holds(id: string, rules: readonly StatedRule[], later: readonly StatedRule[] = []) {
  const node = tree.nodeById.get(id);
  const followUp: FollowUp = {
    id: 'påhittad',
    planId: namndplan2024.id,
    title: 'Påhittad',
    date: '2025-12-31',
    observations: [],
    rules: [...later],
  };
  return node && ruleFor({ ...namndplan2024, rules: [...rules] }, followUp)(node)?.kind;
}

const WHOLE: StatedRule = { kind: 'worst' };
const LEVEL: StatedRule = { kind: 'majority', levels: ['mal'] };
const NODE: StatedRule = { kind: 'best', nodes: ['mal-4'] };

test('Without rules, none applies', () => {
  expect(holds('mal-4', [])).toBeUndefined();
});

test.each([
  ['mal-4', 'best'],
  ['mal-3', 'majority'],
  ['delmal-4-1', 'worst'],
])('The narrowest applies, whatever the order: for %s, %s', (id, kind) => {
  expect(holds(id, [WHOLE, LEVEL, NODE])).toBe(kind);
  expect(holds(id, [NODE, LEVEL, WHOLE])).toBe(kind);
});

test('Of two equally narrow rules, that of the follow-up applies', () => {
  expect(holds('mal-3', [LEVEL], [{ kind: 'manual', levels: ['mal'] }])).toBe('manual');
});

test('A rule for one node does not apply to others', () => {
  expect(holds('mal-3', [NODE])).toBeUndefined();
});
