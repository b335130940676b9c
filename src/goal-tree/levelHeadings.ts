import { levelName } from '../model/plan/levelName';
import type { PlanItem } from '../model/plan/planTree';
import { descendants, type Tree } from '../tree/toTree';

/** The name over each column: the level's, or several when a depth holds more than one. */
export function levelHeadings({ roots }: Tree<PlanItem>, locale: string): string[] {
  const names: Set<string>[] = [];
  for (const { data, depth } of descendants(roots)) {
    const name = levelName(data.level, locale);
    if (name !== '') (names[depth] ??= new Set()).add(name);
  }
  return Array.from(names, (at) => [...(at ?? [])].join(' · '));
}
