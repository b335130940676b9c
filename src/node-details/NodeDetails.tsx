import { useMemo } from 'react';
import type { FollowUp } from '../model/follow-up/followUp';
import { planOfUnit } from '../model/follow-up/planOfUnit';
import type { Plan } from '../model/plan/plan';
import { unitName } from '../model/plan/unitName';
import { explain } from '../status/explain/explain';
import type { Explanation } from '../status/explain/explanation';
import { planStatuses } from '../status/plan/planStatuses';
import { DetailsPanel } from '../ui/DetailsPanel';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { DetailsBody } from './DetailsBody';
import { PlanLinkSections } from './PlanLinkSections';
import { StatusSections } from './StatusSections';
import { nodeDetailsWords } from './nodeDetailsWords';
import { nodeFacts, type NodeFacts } from './nodeFacts';

/** Own props of `NodeDetails`; all other props and `ref` go to its root element. */
export interface NodeDetailsProps extends RootProps<'section'>, LanguageProps {
  /** The plan that the node belongs to. */
  plan: Plan;
  /** Figures, targets and assessments. Without it, the plan's own figures count. */
  followUp?: FollowUp | undefined;
  /** Id of a unit: the node is then shown as that unit has it, as `planOfUnit` says. @default the whole plan */
  unit?: string | null | undefined;
  /** Id of the node to show; nothing is rendered for `null` or an id that is not there. */
  nodeId: string | null | undefined;
  /** Called with the id of another node that the reader wants to see; without it there are no links. */
  onNodeIdChange?: ((id: string) => void) | undefined;
  /**
   * The address of a row in one of the tables of `planBudgets(plan)`, to which the figures of a measure then
   * link. Only http, https and relative addresses become links. @default no links
   */
  budgetHref?: ((budgetId: string, rowId: string) => string | undefined) | undefined;
  /** Called by the close button and by Escape; without it there is no close button. */
  onClose?: (() => void) | undefined;
}

/**
 * Everything about one node of a plan: its full text, its status with the reason, its ancestors and
 * children, the units it is directed to, its figures, and where in which document it is stated.
 *
 * @example
 * <NodeDetails plan={plan} nodeId={selected} onClose={() => setSelected(null)} />
 */
export const NodeDetails = defineView<NodeDetailsProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-details',
    own: {
      ...LANGUAGE_PROPS,
      plan: true,
      followUp: true,
      unit: true,
      nodeId: true,
      onNodeIdChange: true,
      budgetHref: true,
      onClose: true,
    },
  },
  function NodeDetails({ nodeId, onNodeIdChange, budgetHref, onClose, root, unit, ...whole }) {
    const { plan, followUp } = unit == null ? whole : planOfUnit(whole.plan, unit, whole.followUp);
    const { nodeDetails, locale } = useMessages(nodeDetailsWords);
    const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
    const explanation = useMemo(
      () => (nodeId == null ? undefined : explain(nodeId, statuses)),
      [nodeId, statuses],
    );
    const facts = nodeId == null ? undefined : nodeFacts(plan, statuses.tree, nodeId, locale);
    if (!facts || nodeId == null) return null;
    const status = statuses.of(nodeId);
    return (
      <section aria-label={nodeDetails.name} {...root}>
        <DetailsPanel
          kind={
            unit == null
              ? facts.head
              : `${facts.head} · ${unitName(unit, whole.plan, whole.followUp)}`
          }
          name={facts.node.name}
          isFictional={plan.fictional === true || followUp?.fictional === true}
          onClose={onClose}
        >
          {explanation && status && (
            <StatusSections {...{ onNodeIdChange, statuses, explanation, status }} />
          )}
          <DetailsBody
            facts={withoutInputs(facts, explanation)}
            plan={plan}
            nameOf={statuses.nameOf}
            onNodeIdChange={onNodeIdChange}
            planLinks={<PlanLinkSections plan={plan} nodeId={facts.node.id} />}
            budgetHref={budgetHref}
          />
        </DetailsPanel>
      </section>
    );
  },
);

/** Leaves out the children when the explanation already lists all of them. */
function withoutInputs(facts: NodeFacts, explanation: Explanation | undefined): NodeFacts {
  const listed = new Set(explanation?.inputs.map(({ nodeId }) => nodeId));
  return facts.children.every(({ id }) => listed.has(id)) ? { ...facts, children: [] } : facts;
}
