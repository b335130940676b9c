import { Fragment, type ReactNode } from 'react';
import { Avatar } from '../organisation/Avatar';
import type { CardPosts, PostLine, PostPerson } from '../organisation/cardPosts';

/** The first posts of a unit, as its card shows them, and how many more there are. */
export function PostRows({ posts }: { posts: CardPosts }): ReactNode {
  return (
    <div className="maltrad-posts">
      {posts.lines.map((line) => (
        <PostRow key={line.key} line={line} />
      ))}
      {posts.more !== '' && <div className="maltrad-post-more">{posts.more}</div>}
    </div>
  );
}

function PostRow({ line }: { line: PostLine }): ReactNode {
  const [first] = line.people;
  return (
    <div className="maltrad-post">
      {line.people.map((person) => (
        <Fragment key={person.key}>
          <Person person={person} title={person === first ? line.title : ''} />{' '}
        </Fragment>
      ))}
    </div>
  );
}

/** The title is shown once, above the first person. */
function Person({ person, title }: { person: PostPerson; title: string }): ReactNode {
  const { holder, who } = person;
  return (
    <div className="maltrad-person">
      <Avatar holder={holder} />
      <div className="maltrad-person-text">
        {title !== '' && <div className="maltrad-post-title">{title}</div>}{' '}
        <div data-vacant={holder ? undefined : 'true'}>{who}</div>
      </div>
    </div>
  );
}
