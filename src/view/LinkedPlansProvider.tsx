import type { NodeLink } from '../model/plan/nodeLink';
import type { Plan } from '../model/plan/plan';
import { useUnchanged } from '../state/useUnchanged';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** The plans that are linked with one another, and how a link is followed. */
export interface LinkedPlans {
  /** The plans, for the names of their nodes and for the links from them. */
  readonly plans: readonly Plan[];
  /**
   * The address of a node of another plan; only http, https and relative addresses become links.
   * @default none
   */
  readonly hrefOf?: ((link: NodeLink) => string | undefined) | undefined;
  /** Called instead of going to the address when the reader follows a link to another plan. */
  readonly onLinkFollow?: ((link: NodeLink) => void) | undefined;
}

/** Props of `LinkedPlansProvider`. */
export interface LinkedPlansProviderProps extends LinkedPlans {
  /** The views, at any depth. @default none */
  readonly children?: ReactNode;
}

const LinkedPlansContext = createContext<LinkedPlans>({ plans: [] });

/**
 * Lets the views in it name the nodes of other plans that a plan is linked with, and follow the links.
 *
 * @example
 * <LinkedPlansProvider plans={[regionalPlan]} hrefOf={({ plan, node }) => `/plans/${plan}?goal=${node}`}>
 *   <GoalTree plan={boardPlan} />
 * </LinkedPlansProvider>
 */
export function LinkedPlansProvider(props: LinkedPlansProviderProps): ReactNode {
  const { children, hrefOf, onLinkFollow } = props;
  const plans = useUnchanged(props.plans);
  const linked = useMemo(() => ({ plans, hrefOf, onLinkFollow }), [plans, hrefOf, onLinkFollow]);
  return <LinkedPlansContext.Provider value={linked}>{children}</LinkedPlansContext.Provider>;
}

/** The linked plans of the page, when it has any. */
export function useLinkedPlans(): LinkedPlans {
  return useContext(LinkedPlansContext);
}
