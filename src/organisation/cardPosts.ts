import type { OrganisationMessages } from './organisationWords';
import type { PostHolder } from '../model/posts/directory';
import type { OrganisationUnit } from '../model/organisation/organisation';
import type { StaffedPost } from '../model/posts/withPosts';
import type { Locale } from '../text/locale';

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

/** A holder of a post, or its vacant seats, as a card shows them. */
export interface PostPerson {
  readonly key: string;
  readonly holder: PostHolder | undefined;
  /** "Exempel Ett", "Exempel Två och 11 till", "Vakant". */
  readonly who: string;
}

/** One post, in short. */
export interface PostLine {
  readonly key: string;
  readonly people: readonly PostPerson[];
  /** Empty when it is the same as the unit's name. */
  readonly title: string;
}

/** The most people named per post; the details list all of them. */
const PEOPLE = 2;

/** A unit's post with the first of its holders. */
export function postLine(
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

/** The first holders, the last of them with how many more there are, then any vacant seats. */
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

/** A post in running text: "Ordförande: Exempel Ett, vakant". */
export function postWords({ title, people }: PostLine, locale: Locale): string {
  const isFirstWord = (place: number) => title === '' && place === 0;
  const all = people.map(({ holder, who }, place) =>
    holder || isFirstWord(place) ? who : who.toLocaleLowerCase(locale),
  );
  return title === '' ? all.join(', ') : `${title}: ${all.join(', ')}`;
}
