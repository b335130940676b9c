import { useCallback, useMemo, useState } from 'react';
import type { PlanItem } from '../model/plan/planTree';
import { statusKey } from '../status/scale/verdict';
import { countedNodes } from '../status/plan/finalVerdict';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { useUnchanged } from '../state/useUnchanged';
import { filteredTree } from '../tree/filteredTree';
import type { RootedTree, TreeNode } from '../tree/toTree';
import type { Expanded, TreeStateProps } from '../tree/useTreeState';
import type { GoalTreeProps } from './GoalTreeProps';

/** A tree with a filter applied. */
export interface StatusFilter {
  readonly tree: RootedTree<PlanItem>;
  /** The nodes that match, as the legend counts them; `undefined` without a filter. */
  readonly matches: readonly TreeNode<PlanItem>[] | undefined;
  /** `undefined` when the host does not listen to changes. */
  readonly showAll: (() => void) | undefined;
  /**
   * Which nodes are open while a filter is on, kept apart so that removing it restores the earlier state;
   * `undefined` without a filter.
   */
  readonly expansion: Pick<TreeStateProps, 'expanded' | 'onExpandedChange'> | undefined;
}

const NO_FILTER: readonly string[] = [];

/** Keeps the nodes with the wanted statuses and the paths to them. */
export function useStatusFilter(statuses: PlanStatuses, props: GoalTreeProps): StatusFilter {
  const { onFilterChange } = props;
  const filter = useUnchanged(props.filter ?? NO_FILTER);
  const filtered = useMemo(() => {
    const keys = new Set(filter);
    if (keys.size === 0) return undefined;
    const { tree } = filteredTree(statuses.tree, ({ id }) => {
      const status = statuses.of(id);
      return status !== undefined && keys.has(statusKey(status.verdict, status.scale));
    });
    const places = new Map(statuses.plan.levels.map(({ id }, place) => [id, place]));
    const placeOf = ({ data }: TreeNode<PlanItem>) => places.get(data.level.id) ?? places.size;
    const matches = countedNodes(statuses)
      .filter(({ verdict, scale }) => keys.has(statusKey(verdict, scale)))
      .map(({ node }) => node)
      .toSorted((a, b) => placeOf(a) - placeOf(b));
    return { tree, matches };
  }, [statuses, filter]);
  const [expanded, setExpanded] = useStartingAnew<Expanded>('all', filter);
  const showAll = onFilterChange && (() => onFilterChange(NO_FILTER));
  if (!filtered) return { tree: statuses.tree, matches: undefined, showAll, expansion: undefined };
  return {
    tree: filtered.tree,
    matches: filtered.matches,
    showAll,
    expansion: { expanded, onExpandedChange: setExpanded },
  };
}

/** State that is reset to `start` whenever `of` changes. */
function useStartingAnew<T>(start: T, of: unknown): [T, (value: T) => void] {
  const [kept, setKept] = useState({ of, value: start });
  const set = useCallback((value: T) => setKept({ of, value }), [of]);
  return [kept.of === of ? kept.value : start, set];
}
