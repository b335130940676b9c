import type { ReactNode } from 'react';
import { followUpCycle } from '../messages/sv/followUpCycle';
import type { CyclePlan } from '../model/plan/cycle';
import { useMessages } from '../view/useMessages';

const WORDS = { followUpCycle };

/** The plans that carry out one another, from the top down, with the one that is shown marked. */
export function PlanChain(props: {
  chain: readonly CyclePlan[];
  planId: string;
  onPlanIdChange: ((id: string) => void) | undefined;
}): ReactNode {
  const { chain, planId, onPlanIdChange } = props;
  const { followUpCycle: words } = useMessages(WORDS);
  return (
    <div className="maltrad-cycle-row">
      <h2 className="maltrad-cycle-heading">{words.chain}</h2>
      <ol className="maltrad-cycle-chain">
        {chain.map((plan, place) => {
          const isShown = plan.planId === planId;
          const about = [plan.decidedBy, isShown ? words.thisPlan : undefined].filter(Boolean);
          return (
            <li key={`${place} ${plan.name}`} aria-current={isShown ? 'true' : undefined}>
              <PlanName plan={plan} onPlanIdChange={isShown ? undefined : onPlanIdChange} />
              {about.length > 0 && (
                <span className="maltrad-cycle-about">{about.join('\u00A0· ')}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function PlanName(props: {
  plan: CyclePlan;
  onPlanIdChange: ((id: string) => void) | undefined;
}): ReactNode {
  const { name, planId } = props.plan;
  const { onPlanIdChange } = props;
  if (planId === undefined || !onPlanIdChange) {
    return <span className="maltrad-cycle-name">{name}</span>;
  }
  return (
    <button type="button" className="maltrad-link" onClick={() => onPlanIdChange(planId)}>
      {name}
    </button>
  );
}
