import { useCallback, useMemo, useState } from 'react';
import type { PlanItem } from '../model/plan/planTree';
import { statusKey } from '../status/scale/verdict';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { filteredTree } from '../tree/filteredTree';
import type { Tree } from '../tree/toTree';
import type { Expanded, TreeStateProps } from '../tree/useTreeState';
import type { GoalTreeProps } from './GoalTreeProps';

/** What a filter leaves of a tree. */
export interface StatusFilter {
  readonly tree: Tree<PlanItem>;
  /** How many are shown for their status and how many are hidden; `undefined` without a filter. */
  readonly counts: { readonly shown: number; readonly hidden: number } | undefined;
  /** `undefined` when the host does not listen. */
  readonly showAll: (() => void) | undefined;
  /** While a filter is on, what is open is its own matter, so that all is as it was after it. */
  readonly expansion: Pick<TreeStateProps, 'expanded' | 'onExpandedChange'>;
}

const NO_FILTER: readonly string[] = [];

/** Leaves the nodes with the wanted statuses and the paths to them. */
export function useStatusFilter(statuses: PlanStatuses, props: GoalTreeProps): StatusFilter {
  const { filter = NO_FILTER, onFilterChange } = props;
  const key = JSON.stringify(filter);
  const filtered = useMemo(() => {
    const keys = new Set(JSON.parse(key) as readonly string[]);
    if (keys.size === 0) return undefined;
    return filteredTree(statuses.tree, ({ id }) => {
      const status = statuses.of(id);
      return status !== undefined && keys.has(statusKey(status.verdict, status.scale));
    });
  }, [statuses, key]);
  const [open, setOpen] = useState<{ key: string; expanded: Expanded }>({ key, expanded: 'all' });
  const expandFiltered = useCallback((expanded: Expanded) => setOpen({ key, expanded }), [key]);
  const showAll = onFilterChange && (() => onFilterChange(NO_FILTER));
  if (!filtered) {
    const { expanded, onExpandedChange } = props;
    const expansion = { expanded, onExpandedChange };
    return { tree: statuses.tree, counts: undefined, showAll, expansion };
  }
  const hidden = statuses.tree.nodeById.size - filtered.tree.nodeById.size;
  return {
    tree: filtered.tree,
    counts: { shown: filtered.matches, hidden },
    showAll,
    expansion: {
      expanded: open.key === key ? open.expanded : 'all',
      onExpandedChange: expandFiltered,
    },
  };
}
