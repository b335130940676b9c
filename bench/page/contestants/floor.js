/** The least that draws everything: d3's tidy tree and one SVG string; labels on one line. */
import { hierarchy, tree } from 'd3-hierarchy';
import { nest } from '../scenes.js';
import { drag } from '../drag.js';

const layout = tree().nodeSize([64, 320]);

export const contestant = {
  prepare: (all, scene) => ({ nested: nest(all, scene), count: scene.visible.length }),
  show(app, { nested }) {
    const isFirst = !app.firstChild;
    app.innerHTML = drawing(layout(hierarchy(nested)));
    if (isFirst) {
      drag(app, (x, y) => {
        app.querySelector('g').setAttribute('transform', `translate(${40 + x},${400 + y})`);
      });
    }
  },
  isShown: (app, { count }) => app.querySelectorAll('rect').length === count,
};

function drawing(root) {
  const parts = [];
  for (const { x, y, data, parent } of root) {
    const link = parent && `M${parent.y + 240},${parent.x}H${y - 40}V${x}H${y}`;
    if (link) parts.push(`<path d="${link}" fill="none" stroke="#888"/>`);
    parts.push(
      `<g transform="translate(${y},${x - 28})"><rect width="240" height="56" rx="6" fill="#fff" stroke="#888"/>`,
      `<text x="8" y="32" font-size="14">${data.name}</text></g>`,
    );
  }
  return `<svg width="1280" height="800"><g transform="translate(40,400)">${parts.join('')}</g></svg>`;
}
