import { phraseText } from '../messages/phrase';
import { StatusMark } from '../ui/StatusMark';
import { useIsWider } from '../ui/useIsWider';
import { DirectedGlyph } from './DirectedGlyph';
import { GoalGroup } from './GoalGroup';
import { UnitFoot } from './UnitFoot';
import { UnitHeadRow } from './UnitHeadRow';
import type { MatrixSelection, MatrixView } from './matrixView';
import { useChosenInSight } from './useChosenInSight';
import { useMatrixStops } from './useMatrixStops';
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';

/** With more units than this, columns are narrow. */
const FEW_UNITS = 6;
/** With more units than this, there is no room for words in print. */
const WORDS_ON_PAPER = 14;

/** The table, in a scroll container of its own when it does not fit. */
export function UnitTable(props: { view: MatrixView; selection: MatrixSelection }): ReactNode {
  const { view, selection } = props;
  const { matrix, heads, messages, kind, statuses } = view;
  const { goalMatrix } = messages;
  const { title } = statuses.plan;
  const scroller = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(scroller);
  const { stop, pointed, events } = useTableEvents(view, selection);
  const unit = heads.some(({ id }) => id === selection.unit) ? selection.unit : null;
  const region = isWider && {
    role: 'region',
    tabIndex: 0,
    'aria-label': goalMatrix.scroller[kind](title),
  };
  useChosenInSight(scroller, { node: selection.node, unit });
  return (
    <div
      className="maltrad-matrix-scroller"
      data-crowded={heads.length > WORDS_ON_PAPER || undefined}
      data-dense={heads.length > FEW_UNITS || undefined}
      data-wider={isWider || undefined}
      ref={scroller}
      {...region}
      {...events}
    >
      {heads.length > WORDS_ON_PAPER && <PrintedKey view={view} />}
      <table className="maltrad-matrix">
        <caption className="maltrad-unseen">{goalMatrix.caption[kind](title)}</caption>
        <colgroup>
          <col className="maltrad-matrix-goal-column" />
          {heads.map(({ id }) => (
            <col key={id} className="maltrad-matrix-unit-column" />
          ))}
          <col className="maltrad-matrix-overall-column" />
          <col className="maltrad-matrix-total-column" />
        </colgroup>
        <UnitHeadRow
          view={view}
          unit={unit}
          pointed={pointed}
          stop={stop.row === -1 ? stop.column : undefined}
        />
        {matrix.groups.map((group) => (
          <GoalGroup
            key={group.parentId ?? ''}
            group={group}
            view={view}
            selection={{ node: selection.node, unit }}
            stop={stop}
          />
        ))}
        <UnitFoot view={view} unit={unit} />
      </table>
    </div>
  );
}

/** Moves the focus by keys, and follows in which column the focus or the pointer is. */
function useTableEvents(view: MatrixView, selection: MatrixSelection) {
  const { stop, onFocus, onKeyDown } = useMatrixStops(view.rows);
  const [pointed, setPointed] = useState(-1);
  const events = {
    onFocus: (event: FocusEvent<HTMLDivElement>) => {
      onFocus(event);
      setPointed(columnOf(event.target));
    },
    onBlur: () => setPointed(-1),
    onPointerOver: ({ target }: PointerEvent<HTMLDivElement>) =>
      setPointed(columnOf(target as Element)),
    onPointerLeave: () => setPointed(-1),
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.key === 'Escape') letGo(view, selection);
      else onKeyDown(event);
    },
  };
  return { stop, pointed, events };
}

/** The unit's column that an element is in; -1 for that of the goals. */
function columnOf(element: Element): number {
  return (element.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0) - 1;
}

/** Clears the selected unit first, then the selected goal. */
function letGo({ choose }: MatrixView, { node, unit }: MatrixSelection): void {
  if (unit !== null) choose.unit(null);
  else if (node !== null) choose.node(null);
}

/** What the shapes mean, for print, where the cells have no room for words. */
function PrintedKey({ view }: { view: MatrixView }): ReactNode {
  const { matrix, messages } = view;
  const { locale, goalMatrix } = messages;
  return (
    <p className="maltrad-matrix-key" aria-hidden="true">
      {matrix.total.levels.map(({ key, look, word }) => (
        <StatusMark key={key} status={look} word={phraseText(word, messages)} />
      ))}
      <StatusMark status="notAssessed" word={messages.status.notAssessed} />
      <span className="maltrad-matrix-directed">
        <DirectedGlyph />
        <span>{`${goalMatrix.directedTo}, ${goalMatrix.notAssessed.toLocaleLowerCase(locale)}`}</span>
      </span>
    </p>
  );
}
