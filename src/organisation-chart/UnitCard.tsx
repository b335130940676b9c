import { Fragment, type ReactNode } from 'react';
import type { CardPosts } from '../organisation/cardPosts';
import { HyphenatedName } from '../organisation/HyphenatedName';
import { PostRows } from './PostRows';
import type { UnitContent } from '../organisation/unitContent';
import type { UnitMark } from '../organisation/changeContent';
import type { UnitRank } from '../organisation/unitRank';

/** A unit's card: its kind, its full name, its marks, and what is known about it. */
export function UnitCard({ content }: { content: UnitContent }): ReactNode {
  return <UnitFrame {...content} />;
}

/**
 * The parts of a card in the order in which they are read out, although the head row is shown above the
 * name. The spaces keep words apart for anyone who reads the card's text content.
 */
export function UnitFrame(props: {
  rank: UnitRank;
  kind: string;
  head: string;
  label: string;
  marks?: readonly UnitMark[];
  foot?: readonly string[];
  posts?: CardPosts | undefined;
}): ReactNode {
  const { marks = [], foot = [], posts } = props;
  return (
    <div className="maltrad-unit" data-rank={props.rank} data-kind={props.kind}>
      <div className="maltrad-unit-name">
        <HyphenatedName name={props.label} />
      </div>{' '}
      {props.head !== '' && <span className="maltrad-unit-kind">{props.head}</span>}{' '}
      {marks.map(({ kind, text, about }) => (
        <Fragment key={kind}>
          <span className="maltrad-unit-mark" data-mark={kind} title={about}>
            {text}
          </span>{' '}
        </Fragment>
      ))}
      {foot.map((text) => (
        <div className="maltrad-unit-foot" key={text}>
          {text}
        </div>
      ))}
      {posts && <PostRows posts={posts} />}
    </div>
  );
}
