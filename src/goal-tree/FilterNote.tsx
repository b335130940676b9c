import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import type { Locale } from '../text/locale';
import { formatList } from '../text/formatList';
import { groupBy } from '../collections/groupBy';
import { levelCount } from '../model/plan/levelName';
import type { PlanItem } from '../model/plan/planTree';
import type { TreeNode } from '../tree/toTree';
import { goalTreeWords } from './goalTreeWords';
import { EndButton, ToolbarNote } from '../ui/Toolbar';
import type { StatusFilter } from './useStatusFilter';

/** How much a filter hides, with a button that shows everything again. */
export function FilterNote(props: { filter: StatusFilter }): ReactNode {
  const { matches, tree, showAll } = props.filter;
  const { goalTree, locale } = useMessages(goalTreeWords);
  const { filter } = goalTree;
  return (
    <ToolbarNote
      className="maltrad-filter-note"
      isOn={matches !== undefined}
      buttons={showAll && <EndButton onPress={showAll}>{filter.showAll}</EndButton>}
    >
      {matches &&
        (tree.nodeById.size === 0 ? filter.none : filter.shown(levelsOf(matches, locale)))}
    </ToolbarNote>
  );
}

/** "2 mål och 3 indikatorer": how many of each level. */
function levelsOf(nodes: readonly TreeNode<PlanItem>[], locale: Locale): string {
  const levels = [...groupBy(nodes, ({ data }) => data.level.id).values()].flatMap((alike) => {
    const level = alike[0]?.data.level;
    return level ? [levelCount(level, alike.length, locale)] : [];
  });
  return formatList(levels, locale);
}
