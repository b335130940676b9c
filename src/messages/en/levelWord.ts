import type { LevelWords } from '../sv/levelWords';

/** The English word for a node of a level: the plan's own, else one for the kind of level. */
export function levelWord({ name, en, kind }: LevelWords): string {
  return (en?.name ?? kind ?? name).toLocaleLowerCase('en');
}

/** "1 sub-goal", "9 indicators"; only the number when the nodes are of several levels. */
export function levelCount(count: number, level: LevelWords | undefined): string {
  if (!level) return String(count);
  const one = (level.en?.name ?? level.name).toLocaleLowerCase('en');
  const many = level.en ? level.en.plural : (level.plural ?? one);
  return `${count} ${count === 1 ? one : many}`;
}
