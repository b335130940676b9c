import type { ReactNode } from 'react';
import { type Phrase, phraseText } from '../messages/phrase';
import { levelCount } from '../model/plan/levelName';
import type { PlanItem } from '../model/plan/planTree';
import { sharedLevel } from '../status/explain/besidePhrase';
import { coveragePhrase } from '../status/explain/coveragePhrase';
import { sexPhrase, valuePhrase } from '../status/evaluate/figurePhrase';
import type { Discrepancy } from '../status/plan/discrepancy';
import type { NodeStatus } from '../status/plan/nodeStatus';
import { partsOf } from '../status/plan/partCounts';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { assessedWord, lookOf, type Verdict } from '../status/scale/verdict';
import type { TreeNode } from '../tree/toTree';
import { StatusMark } from '../ui/StatusMark';
import { useMessages } from '../view/useMessages';
import { type NodeDetailsMessages, nodeDetailsWords } from './nodeDetailsWords';
import { measureBehind } from './outcome-chart/developmentPhrase';
import { SaidBox } from './SaidBox';

interface SideProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

type Placed = TreeNode<PlanItem>;

/** Whether boxes beside each other say it: an assessment, and what figures, rule or parts give. */
export function isSaidInBoxes({ kind }: Discrepancy): boolean {
  return kind === 'override' || kind === 'parts';
}

/** A body's status, and beside it what figures, rule or parts give, each with its shape, word and reason. */
export function SideBySide({ status, statuses }: SideProps): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails } = messages;
  const { assessment, verdict, scale, computed } = status;
  const node = statuses.tree.nodeById.get(status.nodeId);
  if (!assessment || !node || !status.discrepancies.some(isSaidInBoxes)) return null;
  const said = (one: Verdict) => ({
    look: lookOf(one, scale),
    word: phraseText(assessedWord(one, scale), messages),
  });
  const who = assessment.assessor;
  const basis = basisWords(status, node, statuses, messages);
  return (
    <ul className="maltrad-said">
      <SaidBox
        who={who === undefined ? nodeDetails.ownAssessment : nodeDetails.says(who)}
        said={said(verdict)}
      >
        {assessment.motivation !== undefined && <q>{assessment.motivation}</q>}
      </SaidBox>
      {computed.level === undefined ? (
        <SaidBox who={nodeDetails.partsSay}>
          <Parts status={status} node={node} statuses={statuses} />
        </SaidBox>
      ) : (
        <SaidBox who={nodeDetails.figuresSay} said={said(computed)}>
          {basis !== undefined && <p>{basis}</p>}
        </SaidBox>
      )}
    </ul>
  );
}

/** How many of the parts of a node have each status. */
function Parts({ status, node, statuses }: SideProps & { node: Placed }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails, locale } = messages;
  const { parts, scale } = status;
  const shared = sharedLevel(partsOf(node, statuses));
  const counted = (count: number) =>
    shared ? levelCount(shared, count, locale) : nodeDetails.below(count);
  return parts.map(({ level, count }) => (
    <p key={level}>
      {counted(count)}{' '}
      <StatusMark
        status={lookOf({ level }, scale)}
        word={phraseText(assessedWord({ level }, scale), messages)}
      />
    </p>
  ));
}

/** What figures or rule go by: the figure of all and of each sex, or how many parts are assessed. */
function basisWords(
  status: NodeStatus,
  node: Placed,
  statuses: PlanStatuses,
  messages: NodeDetailsMessages,
): string | undefined {
  const say = (one: Phrase) => phraseText(one, messages);
  const { evaluation } = status;
  if (!evaluation) {
    const coverage = coveragePhrase(node, statuses);
    return coverage && say(coverage);
  }
  const measure = measureBehind(status, statuses);
  const bySex = evaluation.results.flatMap((one) => one.bySex);
  return [evaluation.deciding, ...bySex]
    .flatMap((one) => one?.outcome ?? [])
    .map((outcome) => {
      const { sex = 'T' } = outcome;
      const value = say(valuePhrase(outcome, measure));
      return sex === 'T' ? value : `${say(sexPhrase(sex, measure?.ofChildren))} ${value}`;
    })
    .join(', ');
}
