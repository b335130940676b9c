import type { MessagesOf } from '../messages/messages';
import { general } from '../messages/sv/general';
import { organisation } from '../messages/sv/organisation';

/** What the views of an organisation say. */
export const organisationWords = { general, organisation };

/** The texts of an organisation in the language that it is shown in. */
export type OrganisationMessages = MessagesOf<typeof organisationWords>;
