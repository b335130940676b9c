import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { SourceRef } from '../model/sourceRef';
import type { Explanation, ExplainedFigure } from '../status/explain/explanation';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { sourceOf } from './nodeFacts';
import { whyNoFigure } from './outcome-chart/outcomeWords';
import { SourceLine } from '../ui/SourceLine';
import { useMessages } from '../view/useMessages';
import { type NodeDetailsMessages, nodeDetailsWords } from './nodeDetailsWords';

interface FigureListProps {
  explanation: Explanation;
  statuses: PlanStatuses;
}

interface SourcedFigures {
  readonly source: SourceRef | undefined;
  readonly figures: ExplainedFigure[];
}

/** Every figure behind the status with its source, collapsed until the reader opens it. */
export function FigureList({ explanation, statuses }: FigureListProps): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { figures, nodeId } = explanation;
  if (figures.length === 0) return null;
  const sourced = figures.filter(({ source }) => source).length;
  return (
    <details className="maltrad-folded">
      <summary>{messages.nodeDetails.figuresBehind(figures.length, sourced)}</summary>
      {bySource(figures, statuses).map(({ source, figures: own }) => (
        <div key={JSON.stringify(source ?? '')}>
          <ul className="maltrad-details-list">
            {own.map((figure, place) => (
              <li key={`${place} ${figure.observation.of}`}>
                {figureWords(figure, nodeId, messages)}
              </li>
            ))}
          </ul>
          {source && <SourceLine source={sourceOf(statuses.plan, source, statuses.followUp)} />}
        </div>
      ))}
    </details>
  );
}

/** A figure in words, after the label of its node unless that is the node that the reader is looking at. */
function figureWords(
  { label, shown, observation }: ExplainedFigure,
  nodeId: string,
  messages: NodeDetailsMessages,
): string {
  const why = observation.value === null ? whyNoFigure(observation, messages) : undefined;
  const words = why === undefined ? phraseText(shown, messages) : `${why}, ${observation.period}`;
  return observation.of === nodeId ? words : `${label}: ${words}`;
}

/** The figures grouped by source, so that each source is given only once. */
function bySource(
  figures: readonly ExplainedFigure[],
  { plan }: Pick<PlanStatuses, 'plan'>,
): SourcedFigures[] {
  const groups = new Map<string, SourcedFigures>();
  for (const figure of figures) {
    const { of, source: own } = figure.observation;
    const source = own ?? plan.figures?.find(({ id }) => id === of)?.source;
    const key = JSON.stringify(source ?? '');
    const group = groups.get(key) ?? { source, figures: [] };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()];
}
