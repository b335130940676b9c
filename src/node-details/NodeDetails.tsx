import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import { explain } from '../status/explain/explain';
import type { Explanation } from '../status/explain/explanation';
import { planStatuses } from '../status/plan/planStatuses';
import { DetailsPanel } from '../ui/DetailsPanel';
import { DetailsBody } from './DetailsBody';
import { StatusSections } from './StatusSections';
import { nodeFacts, type NodeFacts } from './nodeFacts';

/** Own props of `NodeDetails`; all other props and `ref` go to its root element. */
export interface NodeDetailsProps {
  /** The plan that the node belongs to. */
  plan: Plan;
  /** Figures, targets and assessments. Without it, the plan's own figures count. */
  followUp?: FollowUp | undefined;
  /** Id of the node to show; an id that the plan does not have renders nothing. */
  nodeId: string;
  /** Called with the id of another node that the reader wants to see; without it there are no links. */
  onNodeChange?: ((id: string) => void) | undefined;
  /** Called by the close button and by Escape; without it there is no close button. */
  onClose?: (() => void) | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof NodeDetailsProps | 'children'>;

/**
 * Everything about one node of a plan: its full text, its status with the reason, its ancestors and
 * children, the units it is directed to, its figures, and where in which document it is stated.
 *
 * @example
 * {selected && <NodeDetails plan={plan} nodeId={selected} onClose={() => setSelected(null)} />}
 */
export const NodeDetails = forwardRef<HTMLElement, NodeDetailsProps & RootProps>(
  function NodeDetails(props, ref) {
    const { plan, followUp, nodeId, onNodeChange, onClose, locale, messages: own, ...rest } = props;
    const messages = useMemo(() => messagesFor(locale, own), [locale, own]);
    const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
    const explanation = useMemo(() => explain(nodeId, statuses), [nodeId, statuses]);
    const facts = nodeFacts(plan, statuses.tree, nodeId, messages.locale);
    if (!facts) return null;
    const status = statuses.of(nodeId);
    const links = { messages, onNodeChange };
    return (
      <section
        aria-label={messages.details.name}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-details', props.className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        <DetailsPanel
          kind={facts.head}
          name={facts.node.name}
          isFictional={plan.fictional === true || followUp?.fictional === true}
          onClose={onClose}
          messages={messages}
        >
          {explanation && status && (
            <StatusSections {...{ ...links, statuses, explanation, status }} />
          )}
          <DetailsBody facts={withoutInputs(facts, explanation)} plan={plan} {...links} />
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
