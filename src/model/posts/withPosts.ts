import { groupBy } from '../../collections/groupBy';
import type { Organisation } from '../organisation/organisation';
import { validityOf } from '../organisation/validityOf';
import { lastDay } from '../parse/lastDay';
import type { Directory, Post, PostHolder } from './directory';
import { allowedPicture } from './pictureAddress';

/** What is shown of a directory. */
export interface PostOptions {
  /**
   * Where pictures may be fetched from: origins such as "https://bilder.example.se", and "self" for
   * addresses relative to the page. Those of other pictures are shown by their initials. @default none
   */
  pictureOrigins?: readonly string[] | undefined;
  /**
   * The day on which posts and holders are shown, ISO 8601; a year or a month stands for its last day.
   * @default the date of the organisation; without one everybody who is listed
   */
  date?: string | undefined;
}

/**
 * The organisation with its posts, and who holds them: views that are given it show them, those that are
 * given the organisation itself do not. Posts of an earlier call are replaced.
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
  return (record: Post | PostHolder): boolean => {
    const { from, to } = validityOf(record);
    return day === undefined || (from <= day && day <= to);
  };
}

function staffedPost(
  { unit: _unit, seats = 1, ...post }: Post,
  listed: readonly PostHolder[],
  origins: readonly string[],
): StaffedPost {
  // Tables have rows without a name for seats that nobody has.
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

/** Invented persons make the whole invented; a document keeps the entry of the organisation. */
function joinedFields(organisation: Organisation, directory: Directory): Partial<Organisation> {
  const isFictional = organisation.fictional === true || directory.fictional === true;
  const documents = [...(organisation.documents ?? []), ...(directory.documents ?? [])];
  return {
    ...(isFictional && { fictional: true }),
    ...(documents.length > 0 && { documents }),
  };
}

const NONE: readonly StaffedPost[] = [];

/** The posts of a unit; none unless the organisation was given them by `withPosts`. */
export function postsOf(organisation: Organisation, unitId: string): readonly StaffedPost[] {
  return isStaffed(organisation) ? (organisation.posts.get(unitId) ?? NONE) : NONE;
}

/** Data that only looks staffed, such as unread JSON, is not. */
function isStaffed(organisation: Organisation): organisation is StaffedOrganisation {
  return 'posts' in organisation && organisation.posts instanceof Map;
}

/** A post as it is on the day: who holds it, and how many seats nobody has. */
export interface StaffedPost extends Omit<Post, 'holders' | 'seats' | 'unit'> {
  /** With only those pictures that may be fetched. */
  readonly holders: readonly PostHolder[];
  readonly vacancies: number;
}

/** An organisation with its posts, as `withPosts` makes it. */
export interface StaffedOrganisation extends Organisation {
  /** By unit id. A map, so that the organisation as JSON has nobody in it. */
  readonly posts: ReadonlyMap<string, readonly StaffedPost[]>;
}
