import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { StatusScale } from '../model/plan/statusScale';
import type { MatrixCell } from '../status/overview/unitCells';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { lookOf, wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';
import { ReportSource } from './ReportSource';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

/** What each unit has assessed, and what its own figures give, side by side. */
export function UnitStatuses(props: {
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
