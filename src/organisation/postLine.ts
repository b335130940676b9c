import type { OrganisationMessages } from '../messages/organisationWords';
import type { PostHolder } from '../model/posts/directory';
import type { OrganisationUnit } from '../model/organisation/organisation';
import type { StaffedPost } from '../model/posts/withPosts';

/** A holder, or the seats that nobody has, as it stands on a card. */
export interface PostPerson {
  readonly key: string;
  readonly holder: PostHolder | undefined;
  /** "Exempel Ett", "Exempel Två och 11 till", "Vakant". */
  readonly who: string;
}

/** One post in short. */
export interface PostLine {
  readonly key: string;
  readonly people: readonly PostPerson[];
  /** Empty where the unit is called the same. */
  readonly title: string;
}

/** Of each post so many people are named: the details have all of them. */
const PEOPLE = 2;

/** A post of a unit, and who is named first of those who hold it. */
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

/** A post in running text: "Ordförande: Exempel Ett, vakant". */
export function postWords({ title, people }: PostLine, locale: 'sv' | 'en'): string {
  const isFirstWord = (place: number) => title === '' && place === 0;
  const all = people.map(({ holder, who }, place) =>
    holder || isFirstWord(place) ? who : who.toLocaleLowerCase(locale),
  );
  return title === '' ? all.join(', ') : `${title}: ${all.join(', ')}`;
}
