import { useMemo } from 'react';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Organisation } from '../model/organisation/organisation';
import type { Plan } from '../model/plan/plan';
import { isJudged } from '../status/plan/isJudged';
import { planStatuses } from '../status/plan/planStatuses';
import { unitMatrix, type MatrixKind } from '../status/overview/unitMatrix';
import { useMessages } from '../view/useMessages';
import { goalMatrixWords } from './goalMatrixWords';
import type { MatrixView } from './matrixView';
import { unitHeads } from './unitHeads';

const KINDS: readonly MatrixKind[] = ['goal', 'assignment'];

interface ViewInput {
  plan: Plan;
  followUp: FollowUp | undefined;
  organisation: Organisation | undefined;
  setNode: (id: string | null) => void;
  setUnit: (id: string | null) => void;
}

/** One table of the goals and one of the assignments, each only when it has rows to show. */
export function useMatrixViews(input: ViewInput): {
  views: readonly MatrixView[];
  followUp: FollowUp | undefined;
} {
  const { plan, followUp, organisation, setNode, setUnit } = input;
  const messages = useMessages(goalMatrixWords);
  const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
  const found = useMemo(
    () =>
      KINDS.flatMap((kind) => {
        const matrix = unitMatrix(statuses, kind);
        const rows = matrix.groups.flatMap((group) => group.rows);
        const heads = unitHeads(matrix.units, organisation);
        return rows.length > 0 ? [{ kind, matrix, rows, heads }] : [];
      }),
    [statuses, organisation],
  );
  const views = useMemo(() => {
    const choose = { node: setNode, unit: setUnit };
    const judged = isJudged(statuses.plan, statuses.followUp);
    return found.map((one) => ({ ...one, statuses, isJudged: judged, messages, choose }));
  }, [found, statuses, messages, setNode, setUnit]);
  return { views, followUp: statuses.followUp };
}
