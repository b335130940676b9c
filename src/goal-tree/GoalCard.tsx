import { Fragment, type ReactNode } from 'react';
import { StatusMark } from '../ui/StatusMark';
import type { CardContent } from './cardContent';
import { CardMarks } from './CardMarks';
import type { CardMark } from './markItems';
import { CardFoot } from './CardFoot';
import type { FootItem } from './footItems';
import type { Rank } from './goalCardSize';

/** A node's card: level and number, status, the whole label, what the status rests on, and units. */
export function GoalCard({ content }: { content: CardContent }): ReactNode {
  const { status, chips } = content;
  return (
    <CardFrame
      rank={content.rank}
      look={content.look}
      head={content.head}
      badge={content.badge}
      label={content.label}
      marks={content.marks}
      foot={content.foot}
      status={status && <StatusMark status={status.look} word={status.word} />}
    >
      {chips.length > 0 && (
        <div className="maltrad-chips">
          <span className="maltrad-unseen">{content.directedTo}</span>{' '}
          {chips.map((chip) => (
            <Fragment key={chip}>
              <span className="maltrad-chip">{chip}</span>{' '}
            </Fragment>
          ))}
        </div>
      )}
    </CardFrame>
  );
}

/**
 * The parts of a card in the order they are said; the eye meets the head row before the label. Spaces
 * keep their words apart for whoever reads the text of the card.
 */
export function CardFrame(props: {
  rank: Rank;
  look?: CardContent['look'];
  head: string;
  badge?: string | undefined;
  label: string;
  marks?: readonly CardMark[];
  foot?: readonly FootItem[];
  status?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  return (
    <div className="maltrad-card" data-rank={props.rank} data-look={props.look}>
      <span className="maltrad-card-level">{props.head}</span>{' '}
      <div className="maltrad-card-label">{props.label}</div>{' '}
      {props.badge !== undefined && <span className="maltrad-badge">{props.badge}</span>}{' '}
      {props.marks && <CardMarks marks={props.marks} />}
      {props.status} {props.foot && <CardFoot items={props.foot} />}
      {props.children}
    </div>
  );
}
