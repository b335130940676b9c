import { phrase, type Phrase } from '../../messages/phrase';
import { levelWords } from '../../model/plan/levelName';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { coverageBelow, type CountedStatuses, type LevelCoverage } from './coverageBelow';

/**
 * How many of the nodes under a node are assessed, level by level: "3 av 7 indikatorer bedömda". For
 * assignments, how many are done: "2 av 4 uppdrag avslutade".
 */
export function coveragePhrase(
  node: TreeNode<PlanItem>,
  statuses: CountedStatuses,
): Phrase | undefined {
  const { goals, assignments, isPartial } = coverageBelow(node, statuses);
  const parts = [
    ...goals.map((one, index) => assessedPhrase(one, isPartial && index === goals.length - 1)),
    ...assignments.map(donePhrase),
  ];
  return parts.length > 1 ? phrase('status', 'coverages', { parts }) : parts[0];
}

/** "3 av 7 indikatorer bedömda". */
export function assessedPhrase({ level, coverage }: LevelCoverage, isPartial: boolean): Phrase {
  const words = level && levelWords(level);
  return phrase('status', 'assessedOf', { ...coverage, level: words, isPartial });
}

/** "2 av 4 uppdrag avslutade". */
export function donePhrase({ level, scale, counts, coverage }: LevelCoverage): Phrase {
  const levels = scale.levels.filter(({ look }) => look === 'done');
  const done = levels.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0);
  const words = level ? levelWords(level) : { name: '' };
  return phrase('status', 'doneOf', { done, total: coverage.total, level: words });
}
