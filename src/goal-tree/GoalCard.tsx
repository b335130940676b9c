import { Fragment, type ReactNode } from 'react';
import { StatusIcon } from '../ui/StatusMark';
import { CardBars, CardFoot } from './CardFoot';
import type { CardContent } from './cardContent';
import { isBar, type Rank } from './goalCardSize';
import { type CardMark, shownMark } from './markItems';

/**
 * A node's card: the shape of its status in a place of its own, number and name; below them status, what
 * needs attention and what the status is based on. The spaces keep words apart for anyone who reads the
 * card's text content.
 */
export function GoalCard({ content }: { content: CardContent }): ReactNode {
  const { status, marks, foot, badge } = content;
  const mark = shownMark(marks);
  return (
    <CardFrame
      rank={content.rank}
      kind={content.kind}
      level={content.level}
      number={content.number}
      label={content.label}
    >
      {badge !== undefined && <span className="maltrad-badge">{badge}</span>}{' '}
      {status && (
        <>
          <span className="maltrad-card-shape">
            <StatusIcon look={status.look} />
          </span>
          <span className="maltrad-status">{status.word}</span>
        </>
      )}{' '}
      {mark && <Mark {...mark} />} <CardFoot items={foot} />
      <Chips content={content} />
      <CardBars items={foot.filter(({ kind }) => isBar(kind))} />
    </CardFrame>
  );
}

/** The parts that every card has, also the samples that are measured. */
export function CardFrame(props: {
  rank: Rank;
  kind?: CardContent['kind'];
  level?: string | undefined;
  number?: string | undefined;
  label: string;
  children?: ReactNode;
}): ReactNode {
  const { rank, kind, level, number, label, children } = props;
  return (
    <div className="maltrad-card maltrad-rail" data-rank={rank} data-kind={kind}>
      {level !== undefined && (
        <>
          <span className="maltrad-card-level">{level}</span>{' '}
        </>
      )}
      <div className="maltrad-card-label">
        {number !== undefined && (
          <>
            <strong>{number}</strong>{' '}
          </>
        )}
        {label}
      </div>{' '}
      {children}
    </div>
  );
}

function Mark({ kind, text, about }: CardMark): ReactNode {
  return (
    <span
      className="maltrad-card-mark"
      data-mark={kind}
      title={kind === 'discrepancy' ? [text, about].filter(Boolean).join(', ') : about || text}
    >
      {text}
    </span>
  );
}

function Chips({ content: { chips, directedTo } }: { content: CardContent }): ReactNode {
  if (chips.length === 0) return null;
  return (
    <div className="maltrad-chips">
      <span className="maltrad-unseen">{directedTo}</span>{' '}
      {chips.map((chip, place) => (
        <Fragment key={`${place} ${chip}`}>
          <span className="maltrad-chip">{chip}</span>{' '}
        </Fragment>
      ))}
    </div>
  );
}
