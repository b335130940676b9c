import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import { useToolbarFocus } from '../ui/Toolbar';
import type { StatusFilter } from './useStatusFilter';

/** How much a filter hides, said when it changes, and the way back. */
export function FilterNote(props: { filter: StatusFilter; messages: Messages }): ReactNode {
  const { counts, showAll } = props.filter;
  const { filter } = props.messages;
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
