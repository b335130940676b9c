import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import type { StaffedPost } from '../model/posts/withPosts';
import { Section } from '../ui/Section';
import { Avatar } from '../organisation/Avatar';
import { listedPosts, type ListedPost } from './listedPosts';
import { Validity } from './Validity';

/** Every post of a unit with its holders, since when they hold it, and its vacant seats. */
export function PostSection({ posts }: { posts: readonly StaffedPost[] }): ReactNode {
  const messages = useMessages(organisationWords);
  if (posts.length === 0) return null;
  return (
    <Section heading={messages.organisation.posts}>
      <dl className="maltrad-post-list">
        {listedPosts(posts, messages).map((listed) => (
          <PostEntry key={listed.key} listed={listed} />
        ))}
      </dl>
    </Section>
  );
}

function PostEntry({ listed }: { listed: ListedPost }): ReactNode {
  const { post, entries } = listed;
  return (
    <div>
      <dt>
        {post.title} <Validity of={post} />
      </dt>
      {entries.map(({ key, holder, who, when }) => (
        <dd className="maltrad-person" key={key}>
          <Avatar holder={holder} />
          <span className="maltrad-person-text">
            <span data-vacant={holder ? undefined : 'true'}>{who}</span>{' '}
            {when !== '' && <span className="maltrad-post-when">{when}</span>}
          </span>
        </dd>
      ))}
    </div>
  );
}
