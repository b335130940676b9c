import { Glyph, UnavailableGlyph } from '../ui/Glyph';
import { StatusMark } from '../ui/StatusMark';
import { CardFoot } from './CardFoot';
import type { CardContent } from './cardContent';
import type { FootItem } from './footItems';
import { isWords, type Rank } from './goalCardSize';
import type { CardMark } from './markItems';
import { Fragment, type ReactNode } from 'react';

/** A node's card: level and number, status, full label, what the status is based on, and units. */
export function GoalCard({ content }: { content: CardContent }): ReactNode {
  const { status, chips } = content;
  return (
    <CardFrame
      rank={content.rank}
      kind={content.kind}
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
          {chips.map((chip, place) => (
            <Fragment key={`${place} ${chip}`}>
              <span className="maltrad-chip">{chip}</span>{' '}
            </Fragment>
          ))}
        </div>
      )}
    </CardFrame>
  );
}

/**
 * The parts of a card in the order in which they are read out, although the head row is shown above the
 * label. The spaces keep words apart for anyone who reads the card's text content.
 */
export function CardFrame(props: {
  rank: Rank;
  kind?: CardContent['kind'];
  head: string;
  badge?: string | undefined;
  label: string;
  marks?: readonly CardMark[];
  foot?: readonly FootItem[];
  status?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  return (
    <div className="maltrad-card maltrad-rail" data-rank={props.rank} data-kind={props.kind}>
      <span className="maltrad-card-level">{props.head}</span>{' '}
      <div className="maltrad-card-label">{props.label}</div>{' '}
      {props.badge !== undefined && <span className="maltrad-badge">{props.badge}</span>}{' '}
      {props.status} {props.marks && <CardMarks marks={props.marks} />}
      {props.foot && <CardFoot items={props.foot} />}
      {props.children}
    </div>
  );
}

const ICONS: Record<'actions' | 'overdue', ReactNode> = {
  actions: <path d="M2.5 4.5h2m2.5 0h6.5M2.5 8h2m2.5 0h6.5m-11 3.5h2m2.5 0h6.5" />,
  overdue: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
};

/** Marks that need attention, beside the level; the accessible name of the card has them in words. */
function CardMarks({ marks }: { marks: readonly CardMark[] }): ReactNode {
  return marks.map(({ kind, text, about }) =>
    isWords(kind) ? (
      <Fragment key={kind}>
        <span
          className="maltrad-card-mark"
          data-mark={kind}
          title={[text, about].filter(Boolean).join(', ')}
        >
          {text}
        </span>{' '}
      </Fragment>
    ) : (
      <span
        className="maltrad-card-mark"
        key={kind}
        data-mark={kind}
        data-count={text}
        title={about}
      >
        {kind === 'unavailable' ? <UnavailableGlyph /> : <Glyph>{ICONS[kind]}</Glyph>}
      </span>
    ),
  );
}
