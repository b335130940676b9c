import * as v from 'valibot';
import { numberBetween } from '../parse/numberBetween';
import { sourceRefSchema } from '../sourceRef';

/** The least share of what lies under a node that gives it a level. */
export const shareSchema = v.object({
  /** Key of the level that is given. */
  level: v.string(),
  /** Share of the assessed, 0–1; a share that equals it is enough. */
  atLeast: numberBetween(0, 1),
  /** Key of the level that counts, together with those above it. @default the level that is given */
  counting: v.optional(v.string()),
});

/** How the statuses of what lies under a node become its own (sammanvägning). */
export const rollUpRuleSchema = v.object({
  /**
   * manual: a body assesses, the figures are support; worst, best, majority: of those under it;
   * share: by `shares`; weightedMean: of the levels' scores; coverageThenShare: by `shares` once
   * `minCoverage` is reached; none: no single status, only the distribution.
   */
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
  /** For share and coverageThenShare, the best level first. */
  shares: v.optional(v.array(shareSchema)),
  /** Least share that must be assessed for any verdict, 0–1. @default 0 */
  minCoverage: v.optional(numberBetween(0, 1)),
  /**
   * What one that is not assessed does: ignore: it is left out; block: there is no verdict;
   * propagate: there is no verdict, for the same reason. @default "ignore"
   */
  notAssessed: v.optional(v.picklist(['ignore', 'block', 'propagate'])),
  /** Which level a tie or a mean on the boundary gives. @default "worse" */
  tieBreak: v.optional(v.picklist(['worse', 'better'])),
  /** What is weighed together: those directly under the node, or all indicators below it. @default "children" */
  over: v.optional(v.picklist(['children', 'indicators'])),
});

/** A rule and the nodes it holds for; the narrowest one counts: node, level, whole plan. */
export const statedRuleSchema = v.object({
  ...rollUpRuleSchema.entries,
  /** Ids of levels it holds for. */
  levels: v.optional(v.array(v.string())),
  /** Ids of nodes it holds for. */
  nodes: v.optional(v.array(v.string())),
  /** The rule in the words of the one who states it. */
  text: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

export type RollUpRule = v.InferOutput<typeof rollUpRuleSchema>;
export type StatedRule = v.InferOutput<typeof statedRuleSchema>;
