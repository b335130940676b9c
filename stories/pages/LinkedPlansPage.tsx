import { useState, type ReactNode } from 'react';
import {
  type FollowUp,
  GoalTree,
  LinkedPlansProvider,
  NodeDetails,
  type NodeLink,
  type Plan,
} from '../../src/index';
import { IntranetTop } from './IntranetTop';
import './intranet-page.css';

/** A plan of the page, and what it is compared with when the reader wants to. */
export interface PageOfPlan {
  plan: Plan;
  followUp?: FollowUp;
  /** The plan that it supersedes, with its last follow-up. */
  earlier?: { plan: Plan; followUp?: FollowUp };
}

interface LinkedPlansPageProps {
  pages: readonly PageOfPlan[];
  /** Id of the plan that is shown first. */
  defaultPlan: string;
  defaultSelected?: string;
  defaultCompared?: boolean;
}

/** Plans that link to one another, written as a host would write it: a link shows the other plan. */
export function LinkedPlansPage(props: LinkedPlansPageProps): ReactNode {
  const { pages, defaultPlan, defaultSelected } = props;
  const [shown, setShown] = useState<NodeLink>({ plan: defaultPlan, node: defaultSelected ?? '' });
  const [isCompared, setIsCompared] = useState(props.defaultCompared ?? false);
  const page = pages.find(({ plan }) => plan.id === shown.plan) ?? pages[0];
  if (!page) return null;
  const { plan, followUp, earlier } = page;
  const selected = shown.node === '' ? null : shown.node;
  const select = (id: string | null) => setShown({ plan: plan.id, node: id ?? '' });
  return (
    <div className="intranet">
      <IntranetTop />
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>{plan.title}</h1>
          <fieldset className="intranet-views" aria-label="Plan">
            {pages.map((one) => (
              <button
                key={one.plan.id}
                type="button"
                aria-pressed={one.plan === plan}
                onClick={() => setShown({ plan: one.plan.id, node: '' })}
              >
                {one.plan.title}
              </button>
            ))}
          </fieldset>
          {earlier && (
            <fieldset className="intranet-views" aria-label="Jämförelse">
              <button
                type="button"
                aria-pressed={isCompared}
                onClick={() => setIsCompared(!isCompared)}
              >
                Jämför med {earlier.plan.title}
              </button>
            </fieldset>
          )}
        </div>
        <LinkedPlansProvider
          plans={pages.map((one) => one.plan)}
          hrefOf={(link) => `?plan=${link.plan}&mal=${link.node}`}
          onLinkFollow={setShown}
        >
          <div className="intranet-plan" data-details={selected === null ? 'closed' : 'open'}>
            <GoalTree
              plan={plan}
              followUp={followUp}
              compareWith={isCompared ? earlier : undefined}
              defaultExpanded="all"
              selected={selected}
              onSelectedChange={select}
            />
            {selected !== null && (
              <NodeDetails
                plan={plan}
                followUp={followUp}
                nodeId={selected}
                onNodeIdChange={select}
                onClose={() => select(null)}
              />
            )}
          </div>
        </LinkedPlansProvider>
      </main>
    </div>
  );
}
