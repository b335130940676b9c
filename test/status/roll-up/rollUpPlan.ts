import type { Plan } from '../../../src/model/plan/plan';
import type { PlanNode } from '../../../src/model/plan/planNode';
import { planTree } from '../../../src/model/plan/planTree';
import type { Verdict } from '../../../src/status/scale/verdict';
import { REASONS, type Reason } from '../../../src/status/scale/reason';

const LEVELS: Plan['levels'] = [
  { id: 'vision', name: 'Vision', kind: 'vision' },
  { id: 'mål', name: 'Mål', kind: 'goal' },
  { id: 'indikator', name: 'Indikator', kind: 'indicator' },
];

/** A node of an invented plan in short form. */
export type Short = Partial<PlanNode> & { id: string };

/** The tree of an invented plan; a node without a level and without children is an indicator. */
export function rollUpTree(nodes: readonly Short[]) {
  const parents = new Set(nodes.map(({ parent }) => parent));
  const full = nodes.map((node) => ({
    name: node.id,
    level: parents.has(node.id) ? 'mål' : 'indikator',
    ...node,
  }));
  return planTree({ id: 'plan', title: 'Plan', levels: LEVELS, nodes: full }).tree;
}

/** A verdict from a level or a reason. */
export function verdictOf(word: string): Verdict {
  return REASONS.some((reason) => reason === word) ? { reason: word as Reason } : { level: word };
}

/** The level or reason of a verdict. */
export function wordIn(verdict: Verdict | undefined): string | undefined {
  return verdict?.level ?? verdict?.reason;
}

/** Verdicts from words, by id. */
export function given(words: Readonly<Record<string, string>>): Map<string, Verdict> {
  return new Map(Object.entries(words).map(([id, word]) => [id, verdictOf(word)]));
}
