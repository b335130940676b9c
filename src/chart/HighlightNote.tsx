import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { chartWords } from './chartWords';
import { useToolbarFocus } from '../ui/Toolbar';
import type { Highlight } from './highlight';

/**
 * How many nodes stand out, announced when it changes, with buttons to the next one and to end the
 * highlight. It is rendered even without a highlight, since a live region announces only what is added to
 * it.
 */
export function HighlightNote(props: {
  highlight: Highlight | undefined;
  /** Ids of the nodes that stand out here; `undefined` when there is no highlight. */
  highlighted: ReadonlySet<string> | undefined;
  /** Ends the highlight; without it there is no button for that. */
  onClear: (() => void) | undefined;
  /** Goes to the next node that stands out; without it there is no button for that. */
  onNext?: (() => void) | undefined;
}): ReactNode {
  const { highlight, highlighted, onClear, onNext } = props;
  const { highlight: words } = useMessages(chartWords).chart;
  const focusToolbar = useToolbarFocus();
  const found = highlighted?.size ?? 0;
  return (
    <div
      className="maltrad-toolbar-group maltrad-highlight-note"
      data-on={highlighted !== undefined}
    >
      <output>
        {highlighted && highlight?.label !== undefined && (
          <strong>{words.of(highlight.label)} </strong>
        )}
        {highlighted && (found === 0 ? words.none : words.shown(found))}
      </output>
      {found > 0 && onNext && (
        <button type="button" className="maltrad-button" onClick={onNext}>
          {words.next}
        </button>
      )}
      {highlighted && onClear && (
        <button
          type="button"
          className="maltrad-button"
          onClick={() => {
            focusToolbar();
            onClear();
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}
