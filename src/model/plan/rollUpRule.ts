import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { numberBetween } from '../parse/numberBetween';
import { sourceRefSchema, type SourceRef } from '../sourceRef';

/** The least share of what lies under a node that gives it a level. */
export interface LevelShare {
  /** Key of the level that is given. */
  readonly level: string;
  /** Share of the assessed, 0–1; a share that equals it is enough. */
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

/** How the statuses of the nodes below a node give its own (sammanvägning). */
export interface RollUpRule {
  /**
   * manual: a body assesses, the figures are support; worst, best, majority: of those under it;
   * share: by `shares`; weightedMean: of the levels' scores; coverageThenShare: by `shares` once
   * `minCoverage` is reached; none: no single status, only the distribution.
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
  /** Least share that must be assessed for any verdict, 0–1. @default 0 */
  readonly minCoverage?: number | undefined;
  /**
   * What one that is not assessed does: ignore: it is left out; block: there is no verdict;
   * propagate: there is no verdict, for the same reason. @default "ignore"
   */
  readonly notAssessed?: 'ignore' | 'block' | 'propagate' | undefined;
  /** Which level a tie or a mean on the boundary gives. @default "worse" */
  readonly tieBreak?: 'worse' | 'better' | undefined;
  /** What is weighed together: those directly under the node, or all indicators below it. @default "children" */
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

/** A rule and the nodes it holds for; the narrowest one counts: node, level, whole plan. */
export interface StatedRule extends RollUpRule {
  /** Ids of levels it holds for. */
  readonly levels?: readonly string[] | undefined;
  /** Ids of nodes it holds for. */
  readonly nodes?: readonly string[] | undefined;
  /** The rule in the words of the one who states it. */
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
