import { phrase } from '../../messages/phrase';
import { allowedPicture, pictureAddress } from './pictureAddress';
import type { Directory, PostHolder } from './directory';
import type { Issue } from '../parse/issue';
import { organisationIssue } from '../parse/organisationIssue';
import type { Organisation } from '../organisation/organisation';
import { placeInInput } from '../parse/salvage';
import type { PostOptions } from './withPosts';

/**
 * Mismatches between an organisation and a directory: posts of units that the organisation does not have,
 * and pictures from origins that are not allowed. `withPosts` leaves both out.
 */
export function postIssues(
  organisation: Organisation,
  { posts }: Directory,
  { pictureOrigins = [] }: PostOptions = {},
): Issue[] {
  const units = new Set(organisation.units.map(({ id }) => id));
  const told = new Set<string>();
  return posts.flatMap(({ unit, holders = [] }, index) => {
    const path = `posts.${placeInInput(posts, index)}`;
    if (!units.has(unit)) return unknownUnit(unit, `${path}.unit`);
    return holders.flatMap((holder, place) => {
      const origin = otherOriginOf(holder, pictureOrigins);
      if (origin === undefined || told.has(origin)) return [];
      told.add(origin);
      return notAllowed(origin, `${path}.holders.${placeInInput(holders, place)}.picture`);
    });
  });
}

/**
 * The origin of a picture that may not be fetched; issues are reported per origin, since there are few of
 * them.
 */
function otherOriginOf({ picture }: PostHolder, allowed: readonly string[]): string | undefined {
  if (picture === undefined || allowedPicture(picture, allowed) !== undefined) return undefined;
  return pictureAddress(picture)?.origin ?? 'other';
}

function unknownUnit(name: string, path: string): Issue {
  const said = phrase('organisationIssues', 'postUnit', { path, name });
  return organisationIssue('unknown-unit', 'warning', path, said);
}

function notAllowed(origin: string, path: string): Issue {
  const said = phrase('organisationIssues', 'pictureNotAllowed', { path, origin });
  return organisationIssue('left-out', 'notice', path, said);
}
