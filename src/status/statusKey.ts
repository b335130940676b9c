import { lookOfReason } from './reason';
import type { Verdict } from './verdict';

/**
 * What statuses are counted and filtered by: the key of the level, or how the reason for none looks
 * ("notStarted", "notAssessed", "noData").
 */
export function statusKey({ level, reason }: Verdict): string {
  return reason === undefined ? level : lookOfReason(reason);
}
