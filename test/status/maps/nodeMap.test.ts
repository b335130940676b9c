import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeMap } from '../../../src/status/maps/nodeMap';
import { treeOrder } from '../../../src/tree/treeOrder';
import { randomTree } from '../../tree/randomTree';

test('In its order parents come before children, and siblings are adjacent', () => {
  fc.assert(
    fc.property(randomTree(), ({ tree }) => {
      const { nodes, parents, firstChildren, placeOf } = treeOrder(tree);
      expect(new Set(nodes)).toEqual(new Set(tree.nodeById.values()));
      for (const [place, { id, parent, children }] of nodes.entries()) {
        const first = firstChildren[place] ?? 0;
        expect(placeOf.get(id)).toBe(place);
        expect(nodes[parents[place] ?? -1] ?? null).toBe(parent);
        expect(nodes.slice(first, first + children.length)).toEqual(children);
        expect(children.length === 0 || first > place).toBe(true);
      }
    }),
  );
});

test('Values by place can be read as a map by id', () => {
  fc.assert(
    fc.property(randomTree(), ({ tree, open }) => {
      const order = treeOrder(tree);
      const values = order.nodes.map((node) => (open.has(node.id) ? node : undefined));
      const map = new NodeMap(order, values);
      expect([...map.keys()].toSorted()).toEqual([...open].toSorted());
      expect(map.size).toBe(open.size);
      for (const [id, value] of map) expect(value).toBe(tree.nodeById.get(id));
      for (const { id } of order.nodes) expect(map.has(id)).toBe(open.has(id));
      expect(map.get('borta')).toBeUndefined();
    }),
  );
});
