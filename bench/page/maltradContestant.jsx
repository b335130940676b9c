import { GoalTree } from 'maltrad';
import 'maltrad/styles.css';
import { makePlan } from './makePlan.js';
import { reactContestant } from './reactContestant.jsx';

/** `GoalTree` as built, controlled by the scene's open ids. */
export function maltradContestant(style) {
  let plan;
  return reactContestant({
    Component: ({ expanded }) => <GoalTree plan={plan} expanded={expanded} style={style} />,
    prepare(tree, { open }) {
      plan ??= makePlan(tree.records);
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
