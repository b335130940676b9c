import type { Organisation } from '../organisation/organisation';
import type { StaffedOrganisation, StaffedPost } from './staffedOrganisation';

const NONE: readonly StaffedPost[] = [];

/** The posts of a unit; none unless the organisation was given them by `withPosts`. */
export function postsOf(organisation: Organisation, unitId: string): readonly StaffedPost[] {
  return isStaffed(organisation) ? (organisation.posts.get(unitId) ?? NONE) : NONE;
}

/** Data that only looks staffed, such as unread JSON, is not. */
function isStaffed(organisation: Organisation): organisation is StaffedOrganisation {
  return 'posts' in organisation && organisation.posts instanceof Map;
}
