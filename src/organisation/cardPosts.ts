import type { OrganisationMessages } from '../messages/organisationWords';
import type { PostHolder } from '../model/directory';
import type { OrganisationUnit } from '../model/organisation';
import type { StaffedPost } from '../model/staffedOrganisation';

/** A holder, or the seats that nobody has, as it stands on a card. */
export interface PostPerson {
  readonly key: string;
  readonly holder: PostHolder | undefined;
  /** "Exempel Ett", "Exempel Två och 11 till", "Vakant". */
  readonly who: string;
}

/** One post on a card. */
export interface PostLine {
  readonly key: string;
  readonly people: readonly PostPerson[];
  /** Empty where the card is called the same. */
  readonly title: string;
}

/** What a card shows of the posts of its unit. */
export interface CardPosts {
  readonly lines: readonly PostLine[];
  /** "+3 till"; empty when all are shown. */
  readonly more: string;
  /** All that is shown, in words. */
  readonly said: readonly string[];
}

/** So many posts, and of each so many people, stand on a card: the details have all of them. */
const POSTS = 2;
const PEOPLE = 2;

/** What a unit's card shows of its posts; nothing where there are none. */
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

function postLine(
  post: StaffedPost,
  place: number,
  unit: OrganisationUnit,
  messages: OrganisationMessages,
): PostLine {
  return {
    key: `${place} ${post.id}`,
    people: peopleIn(post, messages),
    title: post.title === unit.name ? '' : post.title,
  };
}

/** Those who are named first with how many more there are, and that there are empty seats. */
function peopleIn(
  { holders, vacancies }: StaffedPost,
  { organisation }: OrganisationMessages,
): PostPerson[] {
  const shown = holders.slice(0, vacancies > 0 ? PEOPLE - 1 : PEOPLE);
  const rest = holders.length - shown.length;
  const people = shown.map((holder, place): PostPerson => {
    const name = holder.acting ? `${holder.name} (${organisation.acting})` : holder.name;
    const isLast = place === shown.length - 1 && rest > 0;
    return {
      key: `${place}`,
      holder,
      who: isLast ? `${name} ${organisation.andMore(rest)}` : name,
    };
  });
  if (vacancies === 0) return people;
  return [...people, { key: 'vacant', holder: undefined, who: organisation.vacant(vacancies) }];
}
