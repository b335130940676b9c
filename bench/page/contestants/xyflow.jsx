/** React Flow with d3's tidy tree; only what is in view is in the DOM. */
import { Handle, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { hierarchy, tree } from 'd3-hierarchy';
import { memo, useMemo } from 'react';
import { nest } from '../scenes.js';
import { reactContestant } from '../reactContestant.jsx';

const layout = tree().nodeSize([64, 320]);
const SIZE = { width: 240, height: 56 };
const CARD = {
  ...SIZE,
  boxSizing: 'border-box',
  padding: '4px 8px',
  overflow: 'hidden',
  border: '1px solid #888',
  borderRadius: 6,
  background: '#fff',
  font: '14px/16px sans-serif',
};

const Card = memo(function Card({ data }) {
  return (
    <div style={CARD} data-card={data.id} data-open={data.isOpen}>
      <Handle type="target" position={Position.Left} />
      {data.label}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const NODE_TYPES = { card: Card };
const START = { x: 40, y: 400, zoom: 1 };

function Flow({ nested }) {
  const { nodes, edges } = useMemo(() => toFlow(layout(hierarchy(nested))), [nested]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      defaultViewport={START}
      minZoom={0.01}
      nodesDraggable={false}
      nodesConnectable={false}
      onlyRenderVisibleElements
    />
  );
}

function toFlow(root) {
  const nodes = [];
  const edges = [];
  for (const { x, y, data, parent, children } of root) {
    const { id, name: label } = data;
    const position = { x: y, y: x - SIZE.height / 2 };
    nodes.push({
      id,
      type: 'card',
      position,
      ...SIZE,
      data: { id, label, isOpen: Boolean(children) },
    });
    if (parent) {
      edges.push({ id: `to-${id}`, source: parent.data.id, target: id, type: 'smoothstep' });
    }
  }
  return { nodes, edges };
}

export const contestant = reactContestant({
  Component: Flow,
  prepare: (tree, scene) => ({ nested: nest(tree, scene), open: scene.open }),
  isShown(app, { open }) {
    const cards = [...app.querySelectorAll('[data-card]')];
    const isRight = ({ dataset }) => open.has(dataset.card) === (dataset.open === 'true');
    return (
      cards.length > 0 && app.querySelector('.react-flow__edge') !== null && cards.every(isRight)
    );
  },
});
