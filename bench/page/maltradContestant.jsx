import { GoalTree } from 'maltrad';
import { makePlan } from './makePlan.js';
import { ownContestant } from './ownContestant.jsx';

/** `GoalTree` with the records as a plan. */
export function maltradContestant(style) {
  return ownContestant(({ data, ...rest }) => <GoalTree plan={data} {...rest} />, makePlan, style);
}
