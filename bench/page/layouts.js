/** Layout alone, in a page of its own: d3's tidy tree against ours over the same nodes. */
import { hierarchy, tree } from 'd3-hierarchy';
import { layoutTree } from '../../dist/layout/layoutTree.js';
import { toTree } from '../../dist/tree/toTree.js';
import { visibleRows } from '../../dist/tree/visibleRows.js';
import { staffOf } from './makeOrganisation.js';
import { makeRecords } from './records.js';
import { makeScene, makeTree, nest } from './scenes.js';

const OPTIONS = {
  sizeOf: () => ({ width: 240, height: 56 }),
  gaps: { level: 80, sibling: 8, branch: 8 },
  anchor: 28,
};

/** What `OrganisationChart` asks for: staff in a band, and all within the room that there is. */
function organisationOptions(records) {
  const staff = staffOf(records);
  const placementOf = ({ node }) => (staff.has(node.id) ? 'band' : 'below');
  return { ...OPTIONS, gaps: { level: 24, sibling: 8, branch: 12 }, placementOf, maxWidth: 1280 };
}

/** Milliseconds of each repetition, by layout. */
window.timeLayouts = (nodes, repetitions) => {
  const records = makeRecords(nodes);
  const all = makeTree(records);
  const root = hierarchy(nest(all, makeScene(all, 'all')));
  const { tree: ours } = toTree(records, { id: ({ id }) => id, parentId: (one) => one.parentId });
  const rows = visibleRows(ours, () => true);
  const organisation = organisationOptions(records);
  const d3 = tree().nodeSize([64, 320]);
  const layouts = {
    'd3.tree': () => d3(root),
    'layoutTree, root left': () => layoutTree(rows, 'left', OPTIONS),
    'layoutTree, root top': () => layoutTree(rows, 'top', OPTIONS),
    'layoutTree, root top, within 1280 px': () => layoutTree(rows, 'top', organisation),
  };
  const times = Object.fromEntries(Object.keys(layouts).map((name) => [name, []]));
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const [name, run] of Object.entries(layouts)) {
      const start = performance.now();
      run();
      times[name].push(performance.now() - start);
    }
  }
  return times;
};
