import type { OrganisationMessages } from './organisationWords';
import type { OrganisationUnit } from '../model/organisation/organisation';
import type { StaffedPost } from '../model/posts/withPosts';
import { postLine, type PostLine } from './postLine';

/** What a unit's card shows of its posts. */
export interface CardPosts {
  readonly lines: readonly PostLine[];
  /** "+3 till"; empty when all posts are shown. */
  readonly more: string;
  /** Everything that is shown, in words for screen readers. */
  readonly said: readonly string[];
}

/** The most posts that a card shows; the details list all of them. */
const POSTS = 2;

/** What a unit's card shows of its posts; `undefined` when the unit has none. */
export function cardPosts(
  posts: readonly StaffedPost[],
  unit: OrganisationUnit,
  messages: OrganisationMessages,
): CardPosts | undefined {
  if (posts.length === 0) return undefined;
  const { morePosts, morePostsSaid } = messages.organisation;
  const lines = posts.slice(0, POSTS).map((post, place) => postLine(post, place, unit, messages));
  const rest = posts.length - lines.length;
  const said = lines.map(lineSaid);
  return {
    lines,
    more: rest > 0 ? morePosts(rest) : '',
    said: rest > 0 ? [...said, morePostsSaid(rest, posts.length)] : said,
  };
}

function lineSaid({ title, people }: PostLine): string {
  const all = people.map(({ who }) => who).join(', ');
  return title === '' ? all : `${title}: ${all}`;
}
