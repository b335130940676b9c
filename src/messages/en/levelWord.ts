import type { LevelWords } from '../sv/levelWords';

/** What a node of a level is in English: in the plan's words, else by what its nodes are. */
export function levelWord({ name, en, kind }: LevelWords): string {
  return (en?.name ?? kind ?? name).toLocaleLowerCase('en');
}

/** "1 sub-goal", "9 indicators"; the number alone where there is no one word for all. */
export function levelCount(count: number, level: LevelWords | undefined): string {
  if (!level) return String(count);
  const one = (level.en?.name ?? level.name).toLocaleLowerCase('en');
  const many = level.en ? level.en.plural : (level.plural ?? one);
  return `${count} ${count === 1 ? one : many}`;
}
