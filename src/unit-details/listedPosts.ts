import type { OrganisationMessages } from '../organisation/organisationWords';
import type { PostHolder } from '../model/posts/directory';
import type { StaffedPost } from '../model/posts/withPosts';

/** A holder of a post, or its vacant seats. */
interface ListedHolder {
  readonly key: string;
  readonly holder: PostHolder | undefined;
  /** "Exempel Ett, tillförordnad", "2 vakanta". */
  readonly who: string;
  /** "från 2019-01-01 till och med 2022-12-31"; empty when not stated. */
  readonly when: string;
}

/** A post as the details list it. */
export interface ListedPost {
  readonly key: string;
  readonly post: StaffedPost;
  readonly entries: readonly ListedHolder[];
}

/** The posts with all their holders; a post's vacant seats are one entry. */
export function listedPosts(
  posts: readonly StaffedPost[],
  messages: OrganisationMessages,
): ListedPost[] {
  const { vacant } = messages.organisation;
  return posts.map((post, place) => {
    const { holders, vacancies } = post;
    const entries = holders.map((holder, seat): ListedHolder => ({
      key: `${seat}`,
      holder,
      who: whoIs(holder, messages),
      when: whenIs(holder, messages),
    }));
    const empty = { key: 'vacant', holder: undefined, who: vacant(vacancies), when: '' };
    return {
      key: `${place} ${post.id}`,
      post,
      entries: vacancies > 0 ? [...entries, empty] : entries,
    };
  });
}

function whoIs({ name, acting }: PostHolder, { organisation }: OrganisationMessages): string {
  return acting ? `${name}, ${organisation.actingInFull}` : name;
}

function whenIs(
  { validFrom, validTo }: PostHolder,
  { organisation }: OrganisationMessages,
): string {
  const parts = [
    validFrom === undefined ? '' : organisation.validFrom(validFrom),
    validTo === undefined ? '' : organisation.validTo(validTo),
  ];
  return parts.filter(Boolean).join(' ');
}
