import type { Look, StatusScale } from '../../model/plan/statusScale';
import type { Distribution } from '../roll-up/distribution';
import type { Uncounted } from '../roll-up/weightOf';
import { isReason, lookOfReason } from '../scale/reason';

/** One part of a distribution bar. */
export interface BarPart {
  readonly look: Look;
  readonly count: number;
}

/** The looks of nodes without a verdict, in the order of a bar. */
const OUTSIDE: readonly Look[] = ['notStarted', 'notAssessed', 'noData'];

/**
 * A distribution as the parts of a bar: the levels of each scale from the best to the worst, then the nodes
 * without a verdict, by look. Nodes that do not count are left out.
 */
export function barParts(
  { counts }: Pick<Distribution, 'counts'> & Partial<Distribution>,
  ...scales: readonly StatusScale[]
): BarPart[] {
  const levels = scales.flatMap((scale) => scale.levels).filter(({ look }) => !isOutside(look));
  const parts = levels.map(({ key, look }) => ({ look, count: counts[key] ?? 0 }));
  const outside = new Map(OUTSIDE.map((look) => [look, 0]));
  for (const [key, count] of Object.entries(counts)) {
    if (levels.some((level) => level.key === key) || isUncounted(key)) continue;
    const look = isReason(key) ? lookOfReason(key) : 'notAssessed';
    outside.set(look, (outside.get(look) ?? 0) + count);
  }
  const others = [...outside].map(([look, count]) => ({ look, count }));
  return [...parts, ...others].filter(({ count }) => count > 0);
}

function isOutside(look: Look): boolean {
  return OUTSIDE.includes(look);
}

const UNCOUNTED: ReadonlySet<string> = new Set<Uncounted>([
  'placeholder',
  'duplicate',
  'notApplicable',
  'notLoaded',
]);

function isUncounted(key: string): boolean {
  return UNCOUNTED.has(key);
}
