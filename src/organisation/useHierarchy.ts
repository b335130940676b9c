import { useMemo } from 'react';
import { hierarchiesOf, type Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation } from '../model/organisation/organisation';
import { useControlledState } from '../state/useControlledState';

/** How units are placed, and the part of it that the host may control. */
export interface HierarchyProps {
  /** The organisation whose units are placed. */
  organisation: Organisation;
  /**
   * How units are placed: by who directs them ("orders"), who manages them ("manages") or who owns them
   * ("owns").
   */
  hierarchy?: Hierarchy | undefined;
  /** The initial hierarchy, when the host does not control it. @default the first that there are relations for */
  defaultHierarchy?: Hierarchy | undefined;
  /**
   * Called when the reader chooses another hierarchy; there is a choice only when the organisation has
   * several.
   */
  onHierarchyChange?: ((hierarchy: Hierarchy) => void) | undefined;
}

/** The hierarchy that is shown, and the ones to choose from. */
export interface HierarchyChoice {
  readonly hierarchy: Hierarchy;
  readonly hierarchies: readonly Hierarchy[];
  readonly setHierarchy: (hierarchy: Hierarchy) => void;
}

/** The requested hierarchy if the organisation has it, otherwise the first that it has. */
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
