/** The part of a tree that a filter keeps. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filteredTree } from '../../src/tree/filteredTree';
import { ancestors, descendants } from '../../src/tree/toTree';
import { randomTree } from './randomTree';

const tree = randomTree().map((random) => random.tree);
const trees = fc.tuple(tree, fc.func(fc.boolean()));

describe('A filtered tree', () => {
  test('has the wanted nodes and the paths to them, and nothing else', () => {
    fc.assert(
      fc.property(trees, ([given, isWanted]) => {
        const all = descendants(given.roots);
        const wanted = all.filter(({ id }) => isWanted(id));
        const kept = new Set(wanted.flatMap((node) => [node, ...ancestors(node)]));
        const { tree: left, matches } = filteredTree(given, ({ id }) => isWanted(id));
        expect(matches).toBe(wanted.length);
        expect(descendants(left.roots).map(({ id }) => id)).toEqual(
          all.filter((node) => kept.has(node)).map(({ id }) => id),
        );
        expect([...left.nodeById.keys()].length).toBe(kept.size);
      }),
    );
  });

  test('keeps depths, parents and records', () => {
    fc.assert(
      fc.property(trees, ([given, isWanted]) => {
        const { tree: left } = filteredTree(given, ({ id }) => isWanted(id));
        for (const node of descendants(left.roots)) {
          const original = given.nodeById.get(node.id);
          expect(node.depth).toBe(original?.depth);
          expect(node.parent?.id).toBe(original?.parent?.id);
          expect(node.data).toBe(original?.data);
          expect(node.parent?.children ?? left.roots).toContain(node);
        }
      }),
    );
  });

  test('is empty when nothing is wanted, and complete when everything is', () => {
    fc.assert(
      fc.property(tree, (given) => {
        expect(filteredTree(given, () => false).tree.roots).toEqual([]);
        const { tree: whole } = filteredTree(given, () => true);
        expect(descendants(whole.roots).map(({ id }) => id)).toEqual(
          descendants(given.roots).map(({ id }) => id),
        );
      }),
    );
  });
});
