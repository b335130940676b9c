import { groupBy } from '../collections/groupBy';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Observation } from '../model/measure/observation';
import type { Figure, Plan } from '../model/plan/plan';
import type { SourceRef } from '../model/sourceRef';

/** A figure that tells about a node without being measured against it. */
export interface ReportedFigure {
  readonly figure: Figure;
  readonly observation: Observation;
}

/** Such figures that are printed in the same place of a document. */
export interface ReportedFigures {
  readonly source: SourceRef | undefined;
  readonly figures: readonly ReportedFigure[];
}

/** The figures that a plan and a follow-up tell about a node, grouped by the place they are printed in. */
export function reportedFigures(
  plan: Plan,
  followUp: FollowUp | undefined,
  nodeId: string,
): ReportedFigures[] {
  const about = [...(plan.figures ?? []), ...(followUp?.figures ?? [])].filter((figure) =>
    figure.about?.includes(nodeId),
  );
  if (about.length === 0) return [];
  const observations = [...(plan.observations ?? []), ...(followUp?.observations ?? [])];
  const reported = about.flatMap((figure) =>
    observations
      .filter(({ of }) => of === figure.id)
      .map((observation) => ({ figure, observation })),
  );
  const groups = groupBy(reported, (one) => JSON.stringify(placeOf(one)));
  return [...groups.values()].map((figures) => ({
    source: figures[0] && placeOf(figures[0]),
    figures,
  }));
}

/** Where a figure is printed; its words are shown with the figure itself. */
function placeOf({ figure, observation }: ReportedFigure): SourceRef | undefined {
  const { document, page, section } = observation.source ?? figure.source ?? {};
  return document === undefined ? undefined : { document, page, section };
}
