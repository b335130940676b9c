import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { goalTreeWords } from './goalTreeWords';
import { useToolbarFocus } from '../ui/Toolbar';
import type { StatusFilter } from './useStatusFilter';

/** How much a filter hides, announced when it changes, with a button that shows everything again. */
export function FilterNote(props: { filter: StatusFilter }): ReactNode {
  const { counts, showAll } = props.filter;
  const { filter } = useMessages(goalTreeWords).goalTree;
  const focusToolbar = useToolbarFocus();
  return (
    <div className="maltrad-toolbar-group maltrad-filter-note" data-on={counts !== undefined}>
      <output>
        {counts && (counts.shown === 0 ? filter.none : filter.shown(counts.shown, counts.hidden))}
      </output>
      {counts && showAll && (
        <button
          type="button"
          className="maltrad-button"
          onClick={() => {
            focusToolbar();
            showAll();
          }}
        >
          {filter.showAll}
        </button>
      )}
    </div>
  );
}
