import { useEffect, useRef } from 'react';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import type { RootedTree } from '../tree/toTree';
import type { TreeState } from '../tree/useTreeState';

/**
 * When another organisation is shown, such as that of another day, open units stay open. A new unit is
 * opened if everything was open, or if its predecessor or successor was.
 */
export function useNewParentsOpened(
  organisation: Organisation,
  tree: RootedTree<UnitItem>,
  { expanded, setExpanded }: TreeState<UnitItem>,
): void {
  const last = useRef({ organisation, tree });
  useEffect(() => {
    const before = last.current;
    last.current = { organisation, tree };
    if (before.organisation === organisation || expanded === 'all') return;
    const opened = newlyOpened(before.tree, tree, organisation.relations, new Set(expanded));
    if (opened.length > 0) setExpanded([...expanded, ...opened]);
  });
}

function newlyOpened(
  before: RootedTree<UnitItem>,
  after: RootedTree<UnitItem>,
  relations: readonly OrganisationRelation[],
  open: ReadonlySet<string>,
): string[] {
  const known = parentsOf(before);
  const areAllOpen = [...known].every((id) => open.has(id));
  const near = new Set<string>();
  for (const { kind, from, to } of relations) {
    if (kind !== 'succeeds') continue;
    if (open.has(from)) near.add(to);
    if (open.has(to)) near.add(from);
  }
  return [...parentsOf(after)].filter(
    (id) => !known.has(id) && !open.has(id) && (areAllOpen || near.has(id)),
  );
}

function parentsOf({ nodeById }: RootedTree<UnitItem>): Set<string> {
  const nodes = [...nodeById.values()].filter(({ children }) => children.length > 0);
  return new Set(nodes.map(({ id }) => id));
}
