import type { OrganisationMessages } from '../messages/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import { postsOf } from '../model/posts/withPosts';
import { postLine, postWords } from '../organisation/postLine';
import type { UnitColumn } from './unitColumn';

/** The posts of each unit with who holds them; none where the organisation was not given any. */
export function postColumns(
  organisation: Organisation,
  messages: OrganisationMessages,
): UnitColumn[] {
  if (organisation.units.every(({ id }) => postsOf(organisation, id).length === 0)) return [];
  return [
    {
      id: 'posts',
      head: messages.organisation.posts,
      // Personal data leave the page only when a host sees to it; titles alone, without who holds them,
      // would look like posts that nobody has.
      isKeptFromSpreadsheets: true,
      cellOf: ({ data: { unit } }) => {
        const lines = postsOf(organisation, unit.id).map((post, place) =>
          postWords(postLine(post, place, unit, messages), messages.locale),
        );
        return { text: lines.join('; '), lines };
      },
    },
  ];
}
