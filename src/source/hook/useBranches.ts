import type { LoadPart } from '../../load/loadState';
import type { Plan } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';
import { missingChildren } from '../../model/plan/planTree';
import type { childrenQuery } from '../query/childrenQuery';
import { loadPart } from './loadPart';
import { type Branches, withBranches } from './withBranches';
import { type QueryClient, useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

/** Makes the query for the children of a node. */
export type ChildrenQueryOf = (nodeId: string) => ReturnType<typeof childrenQuery>;

/** A plan including its loaded branches, and the loading state of the open ones. */
export interface PlanWithBranches {
  readonly plan: Plan | undefined;
  readonly parts: readonly LoadPart[];
}

/**
 * Loads the branches of open nodes: opening a node loads its branch, closing it cancels the loading. A
 * loaded branch is kept, so that opening the node again shows it at once.
 */
export function useBranches(
  base: Plan | undefined,
  queryOf: ChildrenQueryOf | undefined,
  expanded: readonly string[] | 'all',
): PlanWithBranches {
  const client = useQueryClient();
  const isOpen = useMemo(() => openness(expanded), [expanded]);
  const wanted = base && queryOf ? wantedBranches(base, queryOf, isOpen, client) : [];
  const results = useQueries({
    queries: wanted.map((id) => ({
      ...(queryOf as ChildrenQueryOf)(id),
      // While a node is closed, its branch is kept but not fetched again.
      enabled: isOpen(id),
    })),
  });
  const branches: Branches = new Map(
    wanted.flatMap((id, place) => {
      const nodes = results[place]?.data?.nodes;
      return nodes ? [[id, nodes] as const] : [];
    }),
  );
  const plan = useKept([base, ...[...branches].flat()], () => base && withBranches(base, branches));
  const parts = wanted.flatMap((id, place) => {
    const result = results[place];
    if (!result || !isOpen(id)) return [];
    return [loadPart(result, { id: `children ${id}`, name: nameIn(plan, id) })];
  });
  return { plan, parts };
}

function openness(expanded: readonly string[] | 'all'): (id: string) => boolean {
  if (expanded === 'all') return () => true;
  const open = new Set(expanded);
  return (id) => open.has(id);
}

/**
 * Ids of nodes whose children must be loaded and that are open or already loaded, within loaded branches
 * too.
 */
function wantedBranches(
  base: Plan,
  queryOf: ChildrenQueryOf,
  isOpen: (id: string) => boolean,
  client: QueryClient,
): string[] {
  const waiting = [...missingChildren(base.nodes).keys()];
  const wanted = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (wanted.has(id)) continue;
    const loaded = client.getQueryData(queryOf(id).queryKey);
    if (loaded || isOpen(id)) wanted.add(id);
    if (loaded) for (const one of missingChildren(loaded.nodes).keys()) waiting.push(one);
  }
  return [...wanted].toSorted();
}

function nameIn(plan: Plan | undefined, id: string): string {
  const node = plan?.nodes.find((one: PlanNode) => one.id === id);
  return [node?.number, node?.name ?? id].filter(Boolean).join(' ');
}

/**
 * Like `useMemo`, but the number of values may vary, and the result is never discarded while they are the
 * same.
 */
export function useKept<T>(values: readonly unknown[], make: () => T): T {
  const [kept, setKept] = useState(() => ({ values, made: make() }));
  const isSame =
    kept.values.length === values.length && kept.values.every((one, at) => one === values[at]);
  if (isSame) return kept.made;
  const made = make();
  setKept({ values, made });
  return made;
}
