import type { ReactNode } from 'react';
import { StatusMark } from '../theme/StatusMark';
import type { CardContent } from './cardContent';
import type { Rank } from './cardMetrics';

/** A node's card: level and number, status, the whole label, and the units it is directed to. */
export function GoalCard(props: {
  content: CardContent;
  /** Said, not seen. */
  aside: readonly string[];
  /** Said before the units. */
  directedTo: string;
}): ReactNode {
  const { aside } = props;
  const { status, chips, ...content } = props.content;
  return (
    <CardFrame
      rank={content.rank}
      look={content.look}
      head={content.head}
      badge={content.badge}
      label={content.label}
      status={status && <StatusMark status={status.key} word={status.word} />}
    >
      {chips.length > 0 && (
        <div className="maltrad-chips">
          <span className="maltrad-unseen">{props.directedTo}</span>
          {chips.map((chip) => (
            <span className="maltrad-chip" key={chip}>
              {chip}
            </span>
          ))}
        </div>
      )}
      {aside.length > 0 && <div className="maltrad-unseen">{aside.join(', ')}</div>}
    </CardFrame>
  );
}

/** The parts of a card; the label comes first for a listener, the head above it for the eye. */
export function CardFrame(props: {
  rank: Rank;
  look?: CardContent['look'];
  head: string;
  badge?: string | undefined;
  label: string;
  status?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  return (
    <div className="maltrad-card" data-rank={props.rank} data-look={props.look}>
      <div className="maltrad-card-label">{props.label}</div>
      <div className="maltrad-card-head">
        <span className="maltrad-card-level">{props.head}</span>
        {props.badge !== undefined && <span className="maltrad-badge">{props.badge}</span>}
        {props.status}
      </div>
      {props.children}
    </div>
  );
}
