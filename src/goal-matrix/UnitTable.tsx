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
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

/** With more units than this, columns are narrow. */
const FEW_UNITS = 6;
/** With more units than this, there is no room for words in print. */
const WORDS_ON_PAPER = 14;

/** The table, in a scroll container of its own when it does not fit. */
export function UnitTable(props: { view: MatrixView; selection: MatrixSelection }): ReactNode {
  const { view, selection } = props;
  const { matrix, rows, heads, messages, kind, statuses } = view;
  const { goalMatrix } = messages;
  const { title } = statuses.plan;
  const scroller = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(scroller);
  const { stop, onFocus, onKeyDown } = useMatrixStops(rows);
  const unit = heads.some(({ id }) => id === selection.unit) ? selection.unit : null;
  const region = isWider && {
    role: 'region',
    tabIndex: 0,
    'aria-label': goalMatrix.scroller[kind](title),
  };
  useChosenInSight(scroller, { node: selection.node, unit });
  const keys = {
    onFocus,
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.key === 'Escape') letGo(view, selection);
      else onKeyDown(event);
    },
  };
  return (
    <div
      className="maltrad-matrix-scroller"
      data-crowded={heads.length > WORDS_ON_PAPER || undefined}
      data-dense={heads.length > FEW_UNITS || undefined}
      data-wider={isWider || undefined}
      ref={scroller}
      {...region}
      {...keys}
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
        <UnitHeadRow view={view} unit={unit} stop={stop.row === -1 ? stop.column : undefined} />
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
