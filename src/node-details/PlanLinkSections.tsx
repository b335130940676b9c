import { levelName } from '../model/plan/levelName';
import type { LinkedNode } from '../model/plan/linkedNode';
import type { Plan } from '../model/plan/plan';
import { type NodeLinks, planLinks } from '../model/plan/planLinks';
import { Section } from '../ui/Section';
import { SourceLine, safeUrl } from '../ui/SourceLine';
import { useLinkedPlans } from '../view/LinkedPlansProvider';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';
import { sourceOf } from './nodeFacts';
import { type MouseEvent, type ReactNode, useMemo } from 'react';

const KINDS = [
  'contributesTo',
  'contributedBy',
  'succeeds',
  'succeededBy',
] as const satisfies readonly (keyof NodeLinks)[];

/** The nodes of other plans that a node is linked with, in each direction. */
export function PlanLinkSections({ plan, nodeId }: { plan: Plan; nodeId: string }): ReactNode {
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const { plans } = useLinkedPlans();
  const linksOf = useMemo(() => planLinks(plan, plans), [plan, plans]);
  const links = linksOf(nodeId);
  return KINDS.filter((kind) => links[kind].length > 0).map((kind) => (
    <Section heading={nodeDetails.planLinks[kind]} key={kind}>
      <ul className="maltrad-details-links">
        {links[kind].map((end, place) => (
          <li key={`${place} ${end.plan} ${end.node}`}>
            <PlanLink end={end} />
            {end.source && <SourceLine source={sourceOf(plan, end.source, end.inPlan)} />}
          </li>
        ))}
      </ul>
    </Section>
  ));
}

/** A node of another plan with the name of that plan: a link when the host says where it is. */
function PlanLink({ end }: { end: LinkedNode }): ReactNode {
  const { hrefOf, onLinkFollow } = useLinkedPlans();
  const { nodeDetails, locale } = useMessages(nodeDetailsWords);
  const { plan, node, text, inPlan, item } = end;
  const own = item && [levelName(item.level, locale), item.node.number, item.node.name];
  const label = own?.filter(Boolean).join(' ') ?? text ?? node;
  const stated = text === undefined || text === label ? undefined : ` (”${text}”)`;
  const isLost = inPlan !== undefined && item === undefined;
  const where = inPlan?.title ?? (text === undefined ? plan : undefined);
  const to = { plan, node };
  return (
    <>
      {isLost ? (
        label
      ) : (
        <Followed
          label={label}
          href={safeUrl(hrefOf?.(to))}
          onFollow={onLinkFollow && (() => onLinkFollow(to))}
        />
      )}
      {stated}
      {where !== undefined && where !== '' && (
        <span className="maltrad-link-plan">
          {' '}
          {isLost ? nodeDetails.planLinks.lost(where) : where}
        </span>
      )}
    </>
  );
}

function Followed(props: {
  label: string;
  href: string | undefined;
  onFollow: (() => void) | undefined;
}): ReactNode {
  const { label, href, onFollow } = props;
  if (href === undefined) {
    return onFollow ? (
      <button type="button" className="maltrad-link" onClick={onFollow}>
        {label}
      </button>
    ) : (
      label
    );
  }
  // The reader may still open the address in a tab or window of its own.
  const follow = (event: MouseEvent) => {
    if (!onFollow || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a className="maltrad-link" href={href} onClick={follow}>
      {label}
    </a>
  );
}
