import { phrase, type Phrase, phraseText } from '../messages/phrase';
import { discrepancyPhrase } from '../status/explain/discrepancyPhrase';
import { sharedLevel } from '../status/explain/besidePhrase';
import { levelCount } from '../model/plan/levelName';
import { unitCells } from '../status/overview/unitCells';
import { partsOf } from '../status/plan/partCounts';
import type { NodeStatus } from '../status/plan/nodeStatus';
import { assessedWord, lookOf, type Verdict } from '../status/scale/verdict';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { StatusMark } from '../ui/StatusMark';
import { Section } from '../ui/Section';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';
import { AssessmentList } from './AssessmentList';
import { UnitStatuses } from './UnitStatuses';
import type { ReactNode } from 'react';

interface DiscrepancyProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** Statements about the node that conflict, and the units' own statuses. */
export function DiscrepancySection(props: DiscrepancyProps): ReactNode {
  const { status, statuses } = props;
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails } = messages;
  const { discrepancies, nodeId, scale } = status;
  const node = statuses.tree.nodeById.get(status.nodeId);
  const split = discrepancies.find((one) => one.kind === 'assessments');
  const others = discrepancies.filter((one) => one !== split);
  const concerned = unitCells(nodeId, statuses);
  // Figures of the only unit that a node concerns are those of the node, which are told already.
  const cells = concerned.filter(
    ({ assessment, measures }) =>
      (concerned.length > 1 && measures.length > 0) || (!split && assessment),
  );
  return (
    <>
      {discrepancies.length > 0 && (
        <Section heading={nodeDetails.discrepancies} mark="discrepancy">
          <SideBySide {...props} />
          <TextList
            texts={others.flatMap((one) =>
              node ? discrepancyPhrase(one, { ...status, node }, statuses) : [],
            )}
          />
          {split && <p>{nodeDetails.assessmentsDiffer}</p>}
          {split && <AssessmentList {...props} assessments={split.assessments} />}
          {split?.isUndated === true && (
            <p>{phraseText(phrase('explanation', 'lastHolds', {}), messages)}</p>
          )}
        </Section>
      )}
      {cells.length > 0 && (
        <Section
          heading={
            cells.every(({ measures }) => measures.length === 0)
              ? nodeDetails.unitAssessments
              : nodeDetails.unitStatuses
          }
        >
          <UnitStatuses cells={cells} nodeId={nodeId} scale={scale} statuses={statuses} />
        </Section>
      )}
    </>
  );
}

/** A body's status, and beside it what figures, rule or parts give, each with its shape and word. */
function SideBySide({ status, statuses }: DiscrepancyProps): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails, locale } = messages;
  const { assessment, verdict, scale, computed, parts } = status;
  const isAgainst = status.discrepancies.some(
    ({ kind }) => kind === 'override' || kind === 'parts',
  );
  const node = statuses.tree.nodeById.get(status.nodeId);
  if (!assessment || !isAgainst || !node) return null;
  const shared = sharedLevel(partsOf(node, statuses));
  const counted = (count: number) =>
    shared ? levelCount(shared, count, locale) : nodeDetails.below(count);
  const rows: readonly (readonly [what: string, said: Verdict])[] = [
    [assessment.assessor ?? nodeDetails.ownAssessment, verdict],
    ...(computed.level === undefined
      ? parts.map(({ level, count }) => [counted(count), { level }] as const)
      : [[nodeDetails.byFigures, computed] as const]),
  ];
  return (
    <ul className="maltrad-assessments">
      {rows.map(([what, said], place) => (
        <li key={`${place} ${what}`}>
          <span>{what}</span>
          <StatusMark
            status={lookOf(said, scale)}
            word={phraseText(assessedWord(said, scale), messages)}
          />
        </li>
      ))}
    </ul>
  );
}

/** A list of sentences; renders nothing when there are none. */
export function TextList({ texts }: { texts: readonly Phrase[] }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  if (texts.length === 0) return null;
  return (
    <ul className="maltrad-details-list">
      {[...new Set(texts.map((text) => phraseText(text, messages)))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
