import type { StatusScale } from '../../model/plan/statusScale';
import { levelOf } from './scaleFor';
import { lookOf, type Verdict } from './verdict';

/**
 * What statuses are counted and filtered by: the key of the level, else how having none looks
 * ("notStarted", "notAssessed", "noData").
 */
export function statusKey(verdict: Verdict, scale: StatusScale): string {
  return levelOf(scale, verdict.level)?.key ?? lookOf(verdict, scale);
}
