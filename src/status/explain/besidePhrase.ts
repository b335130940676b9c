import { phrase, type Phrase } from '../../messages/phrase';
import { levelWords } from '../../model/plan/levelName';
import type { Level } from '../../model/plan/plan';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { Discrepancy } from '../plan/discrepancy';
import type { NodeStatus } from '../plan/nodeStatus';
import { type PartCount, partsOf } from '../plan/partCounts';
import type { PlanStatuses } from '../plan/planStatuses';
import { wordOf } from '../scale/verdict';

type Scaled = Pick<NodeStatus, 'scale'>;
type Rolled = Pick<PlanStatuses, 'rolledUp'>;

/**
 * Says that a body has assessed a node, and what suggests another status: "Nämndens bedömning · siffrorna
 * ger Delvis uppfyllt", "Nämndens bedömning · 1 av 2 delmål ej uppfyllt".
 */
export function besidePhrase(
  status: NodeStatus,
  node: TreeNode<PlanItem>,
  statuses: Rolled,
): Phrase | undefined {
  for (const one of status.discrepancies) {
    const beside = besideOf(one, status, node, statuses);
    if (!beside || !('assessment' in one)) continue;
    return phrase('status', 'bodyBeside', { assessor: one.assessment.assessor, beside });
  }
  return undefined;
}

function besideOf(
  one: Discrepancy,
  { scale }: Scaled,
  node: TreeNode<PlanItem>,
  statuses: Rolled,
): Phrase | undefined {
  if (one.kind === 'override') {
    return phrase('status', 'figuresGive', { word: wordOf(one.computed, scale) });
  }
  if (one.kind !== 'parts') return undefined;
  const parts = partsOf(node, statuses);
  const { level, count } = one.against;
  const word = wordOf({ level }, scale);
  return phrase('status', 'partsAgainst', {
    count,
    total: parts.length,
    word,
    level: wordsOf(sharedLevel(parts)),
  });
}

/** The statuses of the nodes under a node: "under målet: 1 delmål ej uppfyllt, 2 uppfyllda". */
export function partsPhrase(
  counts: readonly PartCount[],
  scaled: Scaled,
  node: TreeNode<PlanItem>,
  statuses: Rolled,
): Phrase {
  return phrase('status', 'partsUnder', {
    level: levelWords(node.data.level),
    parts: partPhrases(counts, scaled, node, statuses),
  });
}

/** How many have each status; the first phrase names what they are: "1 delmål ej uppfyllt", "2 uppfyllda". */
export function partPhrases(
  counts: readonly PartCount[],
  { scale }: Scaled,
  node: TreeNode<PlanItem>,
  statuses: Rolled,
): Phrase[] {
  const of = wordsOf(sharedLevel(partsOf(node, statuses)));
  return counts.map(({ level, count }, index) => {
    const word = wordOf({ level }, scale);
    return phrase('status', 'partCount', { count, word, level: of, isNamed: index === 0 });
  });
}

function wordsOf(level: Level | undefined) {
  return level && levelWords(level);
}

/** The level that all parts are on; `undefined` when they are on several. */
export function sharedLevel(parts: readonly TreeNode<PlanItem>[]): Level | undefined {
  const [first] = parts;
  const isShared = parts.every(({ data }) => data.level.id === first?.data.level.id);
  return isShared ? first?.data.level : undefined;
}
