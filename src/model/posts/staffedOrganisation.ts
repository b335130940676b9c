import type { Post, PostHolder } from './directory';
import type { Organisation } from '../organisation/organisation';

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
