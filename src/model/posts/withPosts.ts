import { groupBy } from '../../collections/groupBy';
import type { Organisation } from '../organisation/organisation';
import { validityOf } from '../organisation/validityOf';
import { lastDay } from '../parse/lastDay';
import type { Directory, OrganisationPost, PostHolder } from './directory';
import { allowedPicture } from './pictureAddress';

/** Options for what is shown from a directory. */
export interface PostOptions {
  /**
   * Where pictures may be fetched from: origins such as "https://bilder.example.se", and "self" for
   * addresses relative to the page. Other holders are shown with their initials. @default none
   */
  pictureOrigins?: readonly string[] | undefined;
  /**
   * The date for which posts and holders are shown, ISO 8601; a year or a month stands for its last day.
   * @default the date of the organisation; if it has none, everybody who is listed is shown
   */
  date?: string | undefined;
}

/**
 * Joins an organisation with its posts and their holders. Views that are given the result show them;
 * views that are given the organisation itself do not. Posts from an earlier call are replaced.
 */
export function withPosts(
  organisation: Organisation,
  directory: Directory,
  options: PostOptions = {},
): StaffedOrganisation {
  const { pictureOrigins = [], date = organisation.date } = options;
  const units = new Set(organisation.units.map(({ id }) => id));
  const isValid = validOn(date);
  const posts = groupBy(
    directory.posts.filter((post) => units.has(post.unit) && isValid(post)),
    ({ unit }) => unit,
    (post) => staffedPost(post, (post.holders ?? []).filter(isValid), pictureOrigins),
  );
  return { ...organisation, ...joinedFields(organisation, directory), posts };
}

function validOn(date: string | undefined) {
  const day = date === undefined ? undefined : lastDay(date);
  return (record: OrganisationPost | PostHolder): boolean => {
    const { from, to } = validityOf(record);
    return day === undefined || (from <= day && day <= to);
  };
}

function staffedPost(
  { unit: _unit, seats = 1, ...post }: OrganisationPost,
  listed: readonly PostHolder[],
  origins: readonly string[],
): StaffedPost {
  // Tables have rows without a name for vacant seats.
  const holders = listed
    .filter(({ name }) => name.trim() !== '')
    .map((holder) => withAllowedPicture(holder, origins));
  return { ...post, holders, vacancies: Math.max(0, Math.max(1, seats) - holders.length) };
}

function withAllowedPicture(
  { picture, ...holder }: PostHolder,
  origins: readonly string[],
): PostHolder {
  const allowed = allowedPicture(picture, origins);
  return allowed === undefined ? holder : { ...holder, picture: allowed };
}

/**
 * Fictional persons make the whole organisation fictional. Of documents with the same id, the
 * organisation's is used, since it comes first.
 */
function joinedFields(organisation: Organisation, directory: Directory): Partial<Organisation> {
  const isFictional = organisation.fictional === true || directory.fictional === true;
  const documents = [...(organisation.documents ?? []), ...(directory.documents ?? [])];
  return {
    ...(isFictional && { fictional: true }),
    ...(documents.length > 0 && { documents }),
  };
}

const NONE: readonly StaffedPost[] = [];

/** The posts of a unit; empty unless the organisation was given posts by `withPosts`. */
export function postsOf(organisation: Organisation, unitId: string): readonly StaffedPost[] {
  return isStaffed(organisation) ? (organisation.posts.get(unitId) ?? NONE) : NONE;
}

/** A `posts` field in unparsed JSON does not count: only `withPosts` makes a map. */
function isStaffed(organisation: Organisation): organisation is StaffedOrganisation {
  return 'posts' in organisation && organisation.posts instanceof Map;
}

/** A post on the given date: its holders, and its number of vacant seats. */
export interface StaffedPost extends Omit<OrganisationPost, 'holders' | 'seats' | 'unit'> {
  /** Contains only pictures that may be fetched. */
  readonly holders: readonly PostHolder[];
  readonly vacancies: number;
}

/** An organisation with its posts, as made by `withPosts`. */
export interface StaffedOrganisation extends Organisation {
  /** By unit id. A `Map`, so that the organisation as JSON contains no personal data. */
  readonly posts: ReadonlyMap<string, readonly StaffedPost[]>;
}
