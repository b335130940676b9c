import { describe, expect, test } from 'vitest';
import { namndplan2024 } from '../../../src/example';
import { levelCounts, planTree } from '../../../src/model/plan/planTree';
import { levelCount, levelName } from '../../../src/model/plan/levelName';
import type { Level } from '../../../src/model/plan/plan';

const area: Level = {
  id: 'malomrade',
  name: 'Målområde',
  plural: 'målområden',
  en: { name: 'Goal area', plural: 'goal areas' },
  kind: 'goal',
};
const plain: Level = { id: 'mal', name: 'Mål', kind: 'goal' };

describe('A level', () => {
  test('is named by the words of the plan, in either language', () => {
    expect(levelName(area, 'sv')).toBe('Målområde');
    expect(levelName(area, 'en')).toBe('Goal area');
  });

  test('is named in Swedish where the plan has no English', () => {
    expect(levelName(plain, 'en')).toBe('Mål');
    expect(levelCount(plain, 2, 'en')).toBe('2 mål');
  });

  test('is counted in one or several', () => {
    expect([0, 1, 2].map((count) => levelCount(area, count, 'sv'))).toEqual([
      '0 målområden',
      '1 målområde',
      '2 målområden',
    ]);
    expect(levelCount(area, 1, 'en')).toBe('1 goal area');
    expect(levelCount(area, 3, 'en')).toBe('3 goal areas');
  });

  test('is counted by its name where the plan has no plural', () => {
    expect(levelCount(plain, 3, 'sv')).toBe('3 mål');
  });
});

describe('What is under a node', () => {
  const { nodeById } = planTree(namndplan2024).tree;
  const under = (id: string, locale: string) => {
    const node = nodeById.get(id);
    return node && levelCounts(node, locale);
  };

  test('is counted level by level from the top down', () => {
    expect(under('vision', 'sv')).toEqual(['7 mål', '15 delmål', '34 indikatorer']);
  });

  test('is nothing under a leaf', () => {
    expect(under('indikator-1-1-1', 'sv')).toEqual([]);
  });
});
