import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { chartWords } from './chartWords';
import { EndButton, ToolbarNote } from '../ui/Toolbar';
import type { Highlight } from './highlight';

/** How many nodes stand out, with buttons to the next one and to end the highlight. */
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
  const found = highlighted?.size ?? 0;
  const buttons = (
    <>
      {found > 0 && onNext && (
        <button type="button" className="maltrad-button" onClick={onNext}>
          {words.next}
        </button>
      )}
      {onClear && <EndButton onPress={onClear}>{words.clear}</EndButton>}
    </>
  );
  return (
    <ToolbarNote
      className="maltrad-highlight-note"
      isOn={highlighted !== undefined}
      buttons={buttons}
    >
      {highlight?.label !== undefined && <strong>{words.of(highlight.label)} </strong>}
      {found === 0 ? words.none : words.shown(found)}
    </ToolbarNote>
  );
}
