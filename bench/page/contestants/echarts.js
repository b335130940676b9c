/** The tree series of ECharts on a canvas, its labels wrapped. */
import { TreeChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { nest } from '../scenes.js';

use([TreeChart, CanvasRenderer]);

let chart;
let isDone;

export const contestant = {
  prepare(tree, scene) {
    const leaves = scene.visible.filter(({ id }) => !scene.open.has(id)).length;
    return { nested: nest(tree, scene), height: leaves * 64 };
  },
  show(app, { nested, height }) {
    chart ??= start(app);
    isDone = false;
    chart.setOption({ animation: false, series: [series(nested, height)] });
  },
  isShown: () => isDone,
};

function start(app) {
  const started = init(app, undefined, { renderer: 'canvas' });
  started.on('finished', () => (isDone = true));
  return started;
}

function series(nested, height) {
  return {
    type: 'tree',
    data: [nested],
    layout: 'orthogonal',
    orient: 'LR',
    initialTreeDepth: -1,
    roam: true,
    left: 40,
    top: 400 - height / 2,
    width: 1280,
    height,
    symbolSize: 8,
    label: {
      position: 'right',
      align: 'left',
      fontSize: 14,
      lineHeight: 16,
      width: 220,
      overflow: 'break',
    },
  };
}
