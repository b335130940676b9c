import 'maltrad/styles.css';
import { reactContestant } from './reactContestant.jsx';

/** A tree of ours as built, controlled by the scene's open ids; `Chart` gets what `make` makes of the records. */
export function ownContestant(Chart, make, style) {
  let data;
  return reactContestant({
    Component: ({ expanded }) => <Chart data={data} expanded={expanded} style={style} />,
    prepare(tree, { open }) {
      data ??= make(tree.records);
      return { expanded: [...open], open };
    },
    // What is out of view is not mounted; what is mounted must be as the scene says.
    isShown(app, { open }) {
      const items = [...app.querySelectorAll('[role="treeitem"]')];
      return (
        items.length > 0 &&
        items.every(
          (item) =>
            !item.ariaExpanded || open.has(item.dataset.nodeId) === (item.ariaExpanded === 'true'),
        )
      );
    },
  });
}
