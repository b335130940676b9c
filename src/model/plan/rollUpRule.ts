import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { numberBetween } from '../parse/numberBetween';
import { sourceRefSchema, type SourceRef } from '../sourceRef';

/** The least share of the nodes below a node that gives it a level. */
export interface LevelShare {
  /** Key of the level that is given. */
  readonly level: string;
  /** The least share of the assessed nodes, 0–1. */
  readonly atLeast: number;
  /** Key of the level that counts, together with those above it. @default the level that is given */
  readonly counting?: string | undefined;
}

/** @internal */
export const levelShareSchema: RecordSchema<LevelShare> = v.object({
  level: v.string(),
  atLeast: numberBetween(0, 1),
  counting: v.optional(v.string()),
});

/** How the status of a node follows from those of the nodes below it (sammanvägning). */
export interface RollUpRule {
  /**
   * manual: a body assesses the node, with the figures as support; worst, best, majority: the worst, best or
   * most common level of the nodes below; share: by `shares`; weightedMean: by the mean of the levels'
   * scores; coverageThenShare: by `shares` once `minCoverage` is reached; none: no status of its own, only
   * the distribution.
   */
  readonly kind:
    | 'manual'
    | 'worst'
    | 'best'
    | 'majority'
    | 'share'
    | 'weightedMean'
    | 'coverageThenShare'
    | 'none';
  /** For share and coverageThenShare, the best level first. */
  readonly shares?: readonly LevelShare[] | undefined;
  /** The least share that must be assessed for there to be a level, 0–1; for coverageThenShare, 1 unless stated. @default 0 */
  readonly minCoverage?: number | undefined;
  /**
   * The effect of a node that is not assessed: ignore: it is left out; block: there is no level;
   * propagate: there is no level, for the same reason as that node. @default "ignore"
   */
  readonly notAssessed?: 'ignore' | 'block' | 'propagate' | undefined;
  /** Which level a tie or a mean on the boundary gives. @default "worse" */
  readonly tieBreak?: 'worse' | 'better' | undefined;
  /** What is weighed together: the node's children, or all indicators below it. @default "children" */
  readonly over?: 'children' | 'indicators' | undefined;
}

/** @internal */
export const rollUpRuleSchema: RecordSchema<RollUpRule> = v.object({
  kind: v.picklist([
    'manual',
    'worst',
    'best',
    'majority',
    'share',
    'weightedMean',
    'coverageThenShare',
    'none',
  ]),
  shares: v.optional(v.array(levelShareSchema)),
  minCoverage: v.optional(numberBetween(0, 1)),
  notAssessed: v.optional(v.picklist(['ignore', 'block', 'propagate'])),
  tieBreak: v.optional(v.picklist(['worse', 'better'])),
  over: v.optional(v.picklist(['children', 'indicators'])),
});

/** A rule and the nodes it applies to. A rule for a node goes before one for its level or for the whole plan. */
export interface StatedRule extends RollUpRule {
  /** Ids of the levels that it applies to. */
  readonly levels?: readonly string[] | undefined;
  /** Ids of the nodes that it applies to. */
  readonly nodes?: readonly string[] | undefined;
  /** The rule in the words of whoever stated it. */
  readonly text?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const statedRuleSchema: RecordSchema<StatedRule> = v.object({
  ...rollUpRuleSchema.entries,
  levels: v.optional(v.array(v.string())),
  nodes: v.optional(v.array(v.string())),
  text: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});
