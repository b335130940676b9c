import type { Plan, PlanNode } from '../../src/index';

const LEVELS = ['mål', 'delmål', 'indikator'] as const;

/** A fictional plan with this many nodes: a vision, then 10 nodes under each node, level by level. */
export function largePlan(size: number): Plan {
  const nodes: PlanNode[] = [{ id: 'n0', level: 'vision', name: 'Vision' }];
  for (let index = 1; index < size; index += 1) {
    const parent = Math.floor((index - 1) / 10);
    const depth = parent === 0 ? 0 : parent <= 10 ? 1 : 2;
    const level = LEVELS[depth] ?? 'indikator';
    nodes.push({ id: `n${index}`, level, parent: `n${parent}`, name: `Nod ${index} i planen` });
  }
  return {
    id: `large-${size}`,
    title: 'Stor plan',
    levels: [
      { id: 'vision', name: 'Vision', kind: 'vision' },
      { id: 'mål', name: 'Mål', kind: 'goal' },
      { id: 'delmål', name: 'Delmål', kind: 'goal' },
      { id: 'indikator', name: 'Indikator', kind: 'indicator' },
    ],
    nodes,
  };
}
