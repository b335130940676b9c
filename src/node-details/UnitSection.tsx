import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { StatusScale } from '../model/plan/statusScale';
import { type MatrixCell, unitCells } from '../status/overview/unitCells';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { lookOf, wordOf } from '../status/scale/verdict';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { ReportSource } from './ReportSource';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

interface UnitProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** The units' own statuses of the node, unless they are told among what conflicts. */
export function UnitSection({ status, statuses }: UnitProps): ReactNode {
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const { discrepancies, nodeId, scale } = status;
  const isSplit = discrepancies.some((one) => one.kind === 'assessments');
  const concerned = unitCells(nodeId, statuses);
  // Figures of the only unit that a node concerns are those of the node, which are told already.
  const cells = concerned.filter(
    ({ assessment, measures }) =>
      (concerned.length > 1 && measures.length > 0) || (!isSplit && assessment),
  );
  if (cells.length === 0) return null;
  return (
    <Section
      heading={
        cells.every(({ measures }) => measures.length === 0)
          ? nodeDetails.unitAssessments
          : nodeDetails.unitStatuses
      }
    >
      <UnitStatuses cells={cells} nodeId={nodeId} scale={scale} statuses={statuses} />
    </Section>
  );
}

/** What each unit has assessed, and what its own figures give, side by side. */
function UnitStatuses(props: {
  cells: readonly MatrixCell[];
  nodeId: string;
  scale: StatusScale;
  statuses: PlanStatuses;
}): ReactNode {
  const { cells, nodeId, scale, statuses } = props;
  const messages = useMessages(nodeDetailsWords);
  return (
    <ul className="maltrad-assessments">
      {cells.map(({ unit, verdict, assessment, measures }) => (
        <li key={unit.id}>
          <span>{unit.name}</span>
          <StatusMark
            status={lookOf(verdict, scale)}
            word={phraseText(wordOf(verdict, scale), messages)}
          />
          {assessment?.motivation !== undefined && <p>{assessment.motivation}</p>}
          <ReportSource source={assessment?.source} statuses={statuses} />
          {measures.map(({ nodeId: id, name, sentence }) => (
            <p key={id}>
              {[id === nodeId ? undefined : `${name}:`, sentence && phraseText(sentence, messages)]
                .filter(Boolean)
                .join(' ')}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
