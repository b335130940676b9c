import type { Messages, MessagesOf } from '../messages/messages';
import { issueList } from '../messages/sv/issueList';
import { issues } from '../messages/sv/issues/issues';
import { kolada } from '../messages/sv/issues/kolada';
import { loadErrors } from '../messages/sv/issues/loadErrors';
import { organisationIssues } from '../messages/sv/issues/organisationIssues';
import { places } from '../messages/sv/issues/places';
import { sheet } from '../messages/sv/issues/sheet';
import { stratml } from '../messages/sv/issues/stratml';

/** The texts of a list of issues and of the issues themselves. */
export const issueListWords: Pick<
  Messages,
  | 'issueList'
  | 'issues'
  | 'kolada'
  | 'loadErrors'
  | 'organisationIssues'
  | 'places'
  | 'sheet'
  | 'stratml'
> = {
  issueList,
  issues,
  kolada,
  loadErrors,
  organisationIssues,
  places,
  sheet,
  stratml,
};

/** The texts of a list of issues in the language that it is shown in. */
export type IssueListMessages = MessagesOf<typeof issueListWords>;
