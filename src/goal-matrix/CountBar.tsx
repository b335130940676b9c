import type { ReactNode } from 'react';
import type { MatrixCounts } from '../status/overview/unitMatrix';
import { DistributionBar } from '../ui/DistributionBar';

/** The units' assessments as a bar beside the words; renders nothing when there are none. */
export function CountBar({ counts }: { counts: MatrixCounts }): ReactNode {
  const { levels, filled, assessed } = counts;
  if (assessed === 0) return null;
  const left = { look: 'notAssessed' as const, count: filled - assessed };
  const known = levels.filter(({ look }) => look !== 'notAssessed');
  const unknown = levels.filter(({ look }) => look === 'notAssessed');
  const others = unknown.reduce((sum, { count }) => sum + count, left.count);
  const parts = [...known, ...(others > 0 ? [{ ...left, count: others }] : [])];
  return <DistributionBar parts={parts} />;
}
