import { distributionOf, type Uncounted } from './distribution';
import { rankIn, type RankedScale } from '../scale/rankedScale';
import type { RolledUp } from './rolledUp';
import type { Verdict } from '../scale/verdict';

/** What has been rolled up of leaves: all that have the same verdict and count share an object. */
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

/** A leaf rolled up: there is nothing under it to weigh together. */
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
