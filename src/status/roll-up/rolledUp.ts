import type { PlanItem } from '../../model/plan/planTree';
import type { RollUpRule } from '../../model/plan/rollUpRule';
import type { TreeNode } from '../../tree/toTree';
import { type RankedScale, rankIn } from '../scale/rankedScale';
import type { Reason } from '../scale/reason';
import type { Verdict } from '../scale/verdict';
import { type Coverage, type Distribution, distributionOf } from './distribution';
import type { Uncounted } from './weightOf';

/** The verdict of a node, and the counts of the nodes below it. */
export interface RolledUp {
  /** The verdict that holds: the one that was given for the node, else the computed one. */
  readonly verdict: Verdict;
  /** What the rule gives; `undefined` for a leaf. */
  readonly computed: Verdict | undefined;
  /** The rule of a node with others under it; `undefined` when none is stated. */
  readonly rule: RollUpRule | undefined;
  /** How many of the nodes that the rule weighs together are assessed. */
  readonly coverage: Coverage;
  /**
   * The distribution of all leaves below the node, at any depth, that use the same scale; for a leaf, of the
   * leaf itself. Assignments use another scale than goals and measures.
   */
  readonly below: Distribution;
}

/** Finds the rule of a node; `undefined` when none is stated for it. */
export type RuleFor = (node: TreeNode<PlanItem>) => RollUpRule | undefined;

/** The reasons of nodes without a verdict that neither the plan nor the follow-up says anything about. */
export interface MissingReasons {
  /** Of a leaf without a verdict. */
  readonly leaf: Reason;
  /** Of a parent without a rule. */
  readonly rule: Reason;
  /** Of a parent that a body is to assess. */
  readonly assessment: Reason;
}

/** Results for leaves. To save memory, leaves that count and have the same verdict share one object. */
export interface RolledLeaves {
  readonly ofLevels: Map<string, RolledUp>;
  readonly ofReasons: Map<string, RolledUp>;
}

const NONE = { assessed: 0, total: 0 };

const UNCOUNTED = {
  placeholder: distributionOf('placeholder', NONE),
  duplicate: distributionOf('duplicate', NONE),
  notApplicable: distributionOf('notApplicable', NONE),
  notLoaded: distributionOf('notLoaded', NONE),
} as const;

/** The result for a leaf, which has no nodes below it to weigh together. */
export function rolledLeaf(
  verdict: Verdict,
  uncounted: Uncounted | undefined,
  scale: RankedScale,
  { ofLevels, ofReasons }: RolledLeaves,
): RolledUp {
  if (uncounted) return leafOf(verdict, UNCOUNTED[uncounted]);
  const key = verdict.reason ?? verdict.level;
  const alike = verdict.reason === undefined ? ofLevels : ofReasons;
  const known = alike.get(key);
  if (known) return known;
  const assessed = rankIn(scale, verdict) >= 0 ? 1 : 0;
  const leaf = Object.freeze(leafOf(verdict, distributionOf(key, { assessed, total: 1 })));
  alike.set(key, leaf);
  return leaf;
}

function leafOf(verdict: Verdict, below: RolledUp['below']): RolledUp {
  return { verdict, computed: undefined, rule: undefined, coverage: below.coverage, below };
}
