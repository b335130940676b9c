import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import { useToolbarFocus } from '../ui/Toolbar';
import type { Highlight } from './highlight';

/**
 * How many nodes stand out, said when it changes, the way from one to the next, and the way back. A
 * live region tells of what comes into it, so it is there before anything stands out.
 */
export function HighlightNote(props: {
  highlight: Highlight | undefined;
  /** Ids of what stands out here; `undefined` when nothing does and nothing fades. */
  highlighted: ReadonlySet<string> | undefined;
  /** Lets all stand out again; without it there is no button. */
  onClear: (() => void) | undefined;
  messages: Messages['chart'];
  /** Goes to the next that stands out; without it there is no button. */
  onNext?: (() => void) | undefined;
}): ReactNode {
  const { highlight, highlighted, onClear, onNext } = props;
  const { highlight: words } = props.messages;
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
