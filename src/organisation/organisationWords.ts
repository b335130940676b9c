import type { Messages, MessagesOf } from '../messages/messages';
import { budget } from '../messages/sv/budget';
import { general } from '../messages/sv/general';
import { organisation } from '../messages/sv/organisation';
import { ownership } from '../messages/sv/ownership';

/** The texts of the views of an organisation. */
export const organisationWords: Pick<
  Messages,
  'budget' | 'general' | 'organisation' | 'ownership'
> = { budget, general, organisation, ownership };

/** The texts of an organisation in the language that it is shown in. */
export type OrganisationMessages = MessagesOf<typeof organisationWords>;
