import type { ReactNode } from 'react';
import { phraseText } from '../messages/phrase';
import type { GoalTile } from '../status/overview/goalTiles';
import { cellShapes } from './cellShapes';
import { StatusIcon, StatusMark } from '../ui/StatusMark';
import { useMessages } from '../view/useMessages';
import { planBandWords } from './planBandWords';

/** What a tile and its place in the strip are drawn from. */
export interface TileProps {
  tile: GoalTile;
  /** Whether the plan is followed up: if not, no goal has a status yet. */
  isFollowedUp: boolean;
  isCurrent: boolean;
  onChoose: ((id: string) => void) | undefined;
}

/** A goal as shape, word and name, with a cell for each of the lowest nodes below it. */
export function BandTile({ tile, isFollowedUp, isCurrent, onChoose }: TileProps): ReactNode {
  const messages = useMessages(planBandWords);
  const { nodeId, number, name, look, word } = tile;
  const content = (
    <>
      {isFollowedUp && (
        <>
          <StatusMark status={look} word={phraseText(word, messages)} />{' '}
        </>
      )}
      <span className="maltrad-band-name">
        {number !== undefined && <b>{number}</b>} {name}
      </span>{' '}
      {isFollowedUp && <Cells tile={tile} />}
    </>
  );
  const attributes = {
    className: 'maltrad-band-tile maltrad-rail',
    'data-part': 'band-tile',
    'data-current': isCurrent || undefined,
  };
  return (
    <li data-status={isFollowedUp ? look : undefined}>
      {onChoose ? (
        <button
          {...attributes}
          type="button"
          aria-current={isCurrent || undefined}
          onClick={() => onChoose(nodeId)}
        >
          {content}
        </button>
      ) : (
        <div {...attributes}>{content}</div>
      )}
    </li>
  );
}

/** The statuses below a goal: a cell for each, with more room between groups. Words say the same. */
function Cells({ tile }: Pick<TileProps, 'tile'>): ReactNode {
  const messages = useMessages(planBandWords);
  const { band } = messages.statusLegend;
  const counts = tile.below.map((count) => phraseText(count, messages));
  return (
    <span className="maltrad-band-cells">
      <span className="maltrad-unseen">
        {counts.length > 0 ? band.below({ counts }) : band.nothingBelow}
      </span>
      {tile.groups.map(({ nodeId, name, looks }) => (
        <span key={nodeId} className="maltrad-band-group" title={name} aria-hidden="true">
          {looks.length === 0 && <span className="maltrad-band-undecided" />}
          {looks.map((look, place) => (
            <svg key={`${place} ${look}`} viewBox="0 0 10 10" data-status={look} focusable="false">
              {cellShapes[look]}
            </svg>
          ))}
        </span>
      ))}
    </span>
  );
}

/** A goal of the strip: shape and number; the current one also by name and word. */
export function StripChip({ tile, isFollowedUp, isCurrent, onChoose }: TileProps): ReactNode {
  const messages = useMessages(planBandWords);
  const { nodeId, number, name, look, word } = tile;
  const isNamed = isCurrent || number === undefined;
  const content = (
    <>
      {isFollowedUp && <StatusIcon look={look} />}
      {number !== undefined && <b>{number}</b>}
      {isNamed && <span className="maltrad-band-chip-name">{name}</span>}
      {isCurrent && isFollowedUp && (
        <span className="maltrad-band-chip-word">{phraseText(word, messages)}</span>
      )}
    </>
  );
  const attributes = {
    className: 'maltrad-band-chip',
    'data-status': isFollowedUp ? look : undefined,
    'data-current': isCurrent || undefined,
    title: [number, name].filter(Boolean).join(' '),
  };
  if (!onChoose) return <span {...attributes}>{content}</span>;
  return (
    <button
      {...attributes}
      type="button"
      tabIndex={-1}
      // What is hidden from assistive technology must not take the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(nodeId)}
    >
      {content}
    </button>
  );
}
