import { phrase, type Phrase } from '../../messages/phrase';
import { levelWords } from '../../model/plan/levelName';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PartCount } from '../plan/partCounts';
import { wordOf } from '../scale/verdict';

/** That a body has assessed a node, and what stands beside that: "Nämndens bedömning · siffrorna ger Delvis uppfyllt". */
export function besidePhrase(status: NodeStatus, node: TreeNode<PlanItem>): Phrase | undefined {
  const { assessment, parts, verdict } = status;
  const override = status.discrepancies.find(({ kind }) => kind === 'override');
  if (override?.kind === 'override') {
    const word = wordOf(override.computed, status.scale);
    const beside = phrase('status', 'figuresGive', { word });
    return phrase('status', 'bodyBeside', { assessor: override.assessment.assessor, beside });
  }
  if (!assessment || parts.every(({ level }) => level === verdict.level)) return undefined;
  const beside = partsPhrase(parts, status, node);
  return phrase('status', 'bodyBeside', { assessor: assessment.assessor, beside });
}

/** What stands under a node, as what it is: "under målet: 1 ej uppfyllt, 2 uppfyllt". */
export function partsPhrase(
  parts: readonly PartCount[],
  { scale }: Pick<NodeStatus, 'scale'>,
  { data }: TreeNode<PlanItem>,
): Phrase {
  return phrase('status', 'partsUnder', {
    level: levelWords(data.level),
    parts: partPhrases(parts, { scale }),
  });
}

/** How many have each level: "1 ej uppfyllt", "2 uppfyllt". */
export function partPhrases(
  parts: readonly PartCount[],
  { scale }: Pick<NodeStatus, 'scale'>,
): Phrase[] {
  return parts.map(({ level, count }) =>
    phrase('status', 'partCount', { count, word: wordOf({ level }, scale) }),
  );
}
