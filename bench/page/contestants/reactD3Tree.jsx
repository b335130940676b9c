/** react-d3-tree with HTML in its nodes, so that labels wrap. Everything is in the DOM. */
import { useLayoutEffect, useRef } from 'react';
import Tree from 'react-d3-tree';
import { nest } from '../scenes.js';
import { reactContestant } from '../reactContestant.jsx';

const CARD = {
  height: 56,
  boxSizing: 'border-box',
  padding: '4px 8px',
  overflow: 'hidden',
  border: '1px solid #888',
  borderRadius: 6,
  background: '#fff',
  font: '14px/16px sans-serif',
};

const renderNode = ({ nodeDatum }) => (
  <foreignObject width="240" height="56" y="-28">
    <div style={CARD}>{nodeDatum.name}</div>
  </foreignObject>
);

const TRANSLATE = { x: 40, y: 400 };
const NODE_SIZE = { x: 320, y: 64 };
const SEPARATION = { siblings: 1, nonSiblings: 1 };

/**
 * New data would give every node a new key and mount them all again, so what is open is set where the
 * library's own toggle sets it, and without the deep copy that it makes.
 */
function setOpen(tree, open) {
  const stack = [...tree.state.data];
  for (let node = stack.pop(); node; node = stack.pop()) {
    node.__rd3t.collapsed = !open.has(node.id);
    stack.push(...node.children);
  }
  tree.setState({ data: tree.state.data });
}

function Chart({ data, open, isAll }) {
  const tree = useRef(null);
  const wasAll = useRef(true);
  useLayoutEffect(() => {
    if (!isAll || !wasAll.current) setOpen(tree.current, open);
    wasAll.current = isAll;
  }, [open, isAll]);
  return (
    <Tree
      ref={tree}
      data={data}
      orientation="horizontal"
      pathFunc="step"
      translate={TRANSLATE}
      nodeSize={NODE_SIZE}
      separation={SEPARATION}
      renderCustomNodeElement={renderNode}
      transitionDuration={0}
    />
  );
}

let data;

export const contestant = reactContestant({
  Component: Chart,
  prepare(tree, { open, visible }) {
    data ??= nest(tree, { open: new Set(tree.parents.map(({ id }) => id)) });
    return { data, open, isAll: open.size === tree.parents.length, count: visible.length };
  },
  isShown: (app, { count }) => app.querySelectorAll('foreignObject').length === count,
});
