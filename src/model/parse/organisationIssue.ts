import { organisationIssues as en } from '../../messages/en/issues/organisationIssues';
import { organisationIssues as sv } from '../../messages/sv/issues/organisationIssues';
import { issueMaker } from './issue';

/** Makes an issue about an organisation, a budget or a directory. */
export const organisationIssue = issueMaker({
  sv: { organisationIssues: sv },
  en: { organisationIssues: en },
});
