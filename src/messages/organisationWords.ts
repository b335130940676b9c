import { enOrganisation } from './enOrganisation';
import type { Messages } from './sv';
import { svOrganisation } from './svOrganisation';

/** The words of an organisation, which only the views that show it carry with them. */
export const organisationWords = {
  sv: { organisation: svOrganisation },
  en: { organisation: enOrganisation },
};

/** The texts of the interface with those words. */
export type OrganisationMessages = Messages & (typeof organisationWords)['sv'];
