import type { RollUpRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import { NodeMap } from '../maps/nodeMap';
import { distributionSum, type DistributionSum } from './distribution';
import { rankedScale, type RankedScale } from '../scale/rankedScale';
import type { MissingReasons, RolledLeaves, RolledUp, RuleFor } from './rolledUp';
import type { RollUpOrder } from './rollUpOrder';
import type { Verdict } from '../scale/verdict';

/** What is needed during one roll-up. Nodes are identified by their place in the order. */
export interface RollUpRun {
  readonly order: RollUpOrder;
  readonly givenAt: (place: number) => Verdict | undefined;
  /** What has been rolled up so far. */
  readonly rolledAt: (place: number) => RolledUp | undefined;
  readonly ruleFor: RuleFor;
  readonly scale: RankedScale;
  readonly leaves: RolledLeaves;
  readonly sum: DistributionSum;
  readonly missing: MissingReasons;
}

const MISSING: MissingReasons = {
  leaf: 'notFollowedUp',
  rule: 'noRule',
  assessment: 'noAssessment',
};

/** Prepares what a roll-up needs. */
export function rollUpRun(
  order: RollUpOrder,
  statuses: ReadonlyMap<string, Verdict>,
  options: {
    readonly rule: RollUpRule | RuleFor | undefined;
    readonly scale: StatusScale;
    readonly rolledAt: RollUpRun['rolledAt'];
    readonly missing?: MissingReasons | undefined;
  },
): RollUpRun {
  const { rule, rolledAt } = options;
  return {
    order,
    givenAt: verdictsAt(order, statuses),
    rolledAt,
    ruleFor: typeof rule === 'function' ? rule : () => rule,
    scale: rankedScale(options.scale),
    leaves: { ofLevels: new Map(), ofReasons: new Map() },
    sum: distributionSum(),
    missing: options.missing ?? MISSING,
  };
}

/** Finds given verdicts by place. In a map of the same tree this needs no look-up by id, which is quicker. */
function verdictsAt(
  order: RollUpOrder,
  statuses: ReadonlyMap<string, Verdict>,
): RollUpRun['givenAt'] {
  if (statuses instanceof NodeMap && statuses.order.nodes === order.nodes) {
    const { valueAt } = statuses as NodeMap<Verdict>;
    return (place) => valueAt[place];
  }
  return (place) => statuses.get(order.nodes[place]?.id ?? '');
}
