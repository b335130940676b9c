import { organisation as en } from './en/organisation';
import type { Messages } from './sv/views';
import { organisation as sv } from './sv/organisation';

/** The words of an organisation, which only the views that show it carry with them. */
export const organisationWords = { sv: { organisation: sv }, en: { organisation: en } };

/** The texts of the interface with those words. */
export type OrganisationMessages = Messages & (typeof organisationWords)['sv'];
