import { useMemo } from 'react';
import { hierarchiesOf, type Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation } from '../model/organisation/organisation';
import { useControlledState } from '../state/useControlledState';

/** By what units are placed, as far as the host controls it. */
export interface HierarchyProps {
  /** The organisation whose units are placed. */
  organisation: Organisation;
  /** By what units are placed: who orders ("orders"), who manages ("manages") or who owns ("owns"). */
  hierarchy?: Hierarchy | undefined;
  /** @default the first that the organisation says something of */
  defaultHierarchy?: Hierarchy | undefined;
  /** Called when the reader chooses another; there is a choice where the organisation has several. */
  onHierarchyChange?: ((hierarchy: Hierarchy) => void) | undefined;
}

/** The hierarchy that is shown, and those to choose from. */
export interface HierarchyChoice {
  readonly hierarchy: Hierarchy;
  readonly hierarchies: readonly Hierarchy[];
  readonly setHierarchy: (hierarchy: Hierarchy) => void;
}

/** The hierarchy that is wanted, where the organisation has it, else the first that it has. */
export function useHierarchy(props: HierarchyProps): HierarchyChoice {
  const { organisation, hierarchy: wanted, defaultHierarchy = 'orders' } = props;
  const hierarchies = useMemo(() => hierarchiesOf(organisation), [organisation]);
  const [kept, setHierarchy] = useControlledState(
    'hierarchy',
    wanted,
    defaultHierarchy,
    props.onHierarchyChange,
  );
  const hierarchy = hierarchies.includes(kept) ? kept : (hierarchies[0] ?? 'orders');
  return { hierarchy, hierarchies, setHierarchy };
}
